"""Twilio's Messages API on this machine: what was sent arrives on the phones page, and nothing leaves this machine."""
