"""What stands before the application: the HTTP gateway, the websocket gateway, the site, and the controls for tests."""
