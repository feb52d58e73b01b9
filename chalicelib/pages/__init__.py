"""The portal and the customers' pages: templates and what they show. They know the domain and what they are given."""
