"""The rules of dispatch, pure: no AWS, no clock, no environment."""
