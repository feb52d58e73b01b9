"""The edge: one Blueprint per noun. A handler parses, authorises, calls one service and shapes the reply."""
