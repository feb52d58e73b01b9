"""The API's own description: an OpenAPI 3.1 document made of the types that handlers read, and of those answered here.

Nothing of it is loaded until somebody asks for the document. What is answered is described once, in `answers_*`; tests
hold real answers against it, so that no handler has to build a value only to describe it.
"""
