"""The tables, one file each. Nothing else imports pynamodb."""
