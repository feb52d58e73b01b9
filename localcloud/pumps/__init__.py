"""What calls the functions nobody calls over HTTP: the stream pump, the queue pump and the minute schedule."""
