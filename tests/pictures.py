"""The smallest pictures that are real ones, made here, a red point in each type that a phone sends; and sending one."""

import base64
import http.client
import struct
import zlib
from urllib.parse import urlsplit


def _chunk(name: bytes, content: bytes) -> bytes:
    return struct.pack(">I", len(content)) + name + content + struct.pack(">I", zlib.crc32(name + content))


def png(width: int = 1, height: int = 1, colour: tuple[int, int, int] = (200, 40, 40)) -> bytes:
    """A picture of one colour."""
    rows = zlib.compress((b"\x00" + bytes(colour) * width) * height)
    head = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + _chunk(b"IHDR", head) + _chunk(b"IDAT", rows) + _chunk(b"IEND", b"")


PNG = png()
GIF = base64.b64decode("R0lGODlhAQABAIABAMgoKAAAACwAAAAAAQABAAACAkQBADs=")
WEBP = base64.b64decode("UklGRiIAAABXRUJQVlA4IBYAAAAwAQCdASoBAAEADsD+JaQAA3AAAAAA")
# Their first bytes are enough where nobody looks at the picture.
JPEG = b"\xff\xd8\xff\xe0\x00\x10JFIF\x00\x01\x01\x00\x00\x01\x00\x01\x00\x00" + bytes(64) + b"\xff\xd9"
HEIC = b"\x00\x00\x00\x18ftypheic\x00\x00\x00\x00mif1heic" + bytes(64)


def put(url: str, fields: dict[str, str], content: bytes) -> int:
    """Post a picture as a browser does, with the form that was signed for it; the answer's status."""
    parts = [
        f'--x\r\nContent-Disposition: form-data; name="{name}"\r\n\r\n{value}\r\n' for name, value in fields.items()
    ]
    head = '--x\r\nContent-Disposition: form-data; name="file"; filename="photo"\r\nContent-Type: text/html\r\n\r\n'
    body = ("".join(parts) + head).encode() + content + b"\r\n--x--\r\n"
    where = urlsplit(url)
    connection = http.client.HTTPConnection(where.netloc, timeout=20)
    try:
        connection.request("POST", where.path, body, {"Content-Type": "multipart/form-data; boundary=x"})
        return connection.getresponse().status
    finally:
        connection.close()
