"""Just enough of PNG, in plain Python: pictures of 8 bits a channel, not interlaced."""

import struct
import zlib

SIGNATURE = b"\x89PNG\r\n\x1a\n"
# Bytes of a pixel by colour type: grey, colours, palette, grey and alpha, colours and alpha.
CHANNELS = {0: 1, 2: 3, 3: 1, 4: 2, 6: 4}


class NotAPicture(ValueError):
    """What was uploaded is no PNG that this function can read."""


def chunks(data):
    if not data.startswith(SIGNATURE):
        raise NotAPicture("no PNG signature")
    at = len(SIGNATURE)
    while at + 12 <= len(data):
        (length,) = struct.unpack(">I", data[at : at + 4])
        yield data[at + 4 : at + 8], data[at + 8 : at + 8 + length]
        at += 12 + length


def unfilter(raw, width, height, size):
    """The rows behind PNG's filters; `size` is a pixel's bytes."""
    stride, rows, above = width * size, [], bytes(width * size)
    for number in range(height):
        start = number * (stride + 1)
        kind, row = raw[start], bytearray(raw[start + 1 : start + 1 + stride])
        if len(row) != stride:
            raise NotAPicture("the picture ends too early")
        for i in range(stride):
            left = row[i - size] if i >= size else 0
            up, corner = above[i], above[i - size] if i >= size else 0
            if kind == 1:
                add = left
            elif kind == 2:
                add = up
            elif kind == 3:
                add = (left + up) // 2
            elif kind == 4:
                guess = left + up - corner
                add = min((left, up, corner), key=lambda one: abs(guess - one))
            else:
                break
            row[i] = (row[i] + add) & 255
        rows.append(bytes(row))
        above = rows[-1]
    return rows


def read(data):
    """Width, height, colour type, palette chunks and rows."""
    head, packed, palette = None, b"", []
    for kind, content in chunks(data):
        if kind == b"IHDR":
            head = struct.unpack(">IIBBBBB", content)
        elif kind == b"IDAT":
            packed += content
        elif kind in (b"PLTE", b"tRNS"):
            palette.append((kind, content))
    if not head or head[2] != 8 or head[6] != 0:
        raise NotAPicture("only 8 bits a channel, not interlaced")
    width, height, colour = head[0], head[1], head[3]
    try:
        raw = zlib.decompress(packed)
    except zlib.error as error:
        raise NotAPicture(f"damaged: {error}") from error
    return width, height, colour, palette, unfilter(raw, width, height, CHANNELS[colour])


def chunk(kind, content):
    return struct.pack(">I", len(content)) + kind + content + struct.pack(">I", zlib.crc32(kind + content))


def write(width, height, colour, palette, rows):
    head = struct.pack(">IIBBBBB", width, height, 8, colour, 0, 0, 0)
    body = zlib.compress(b"".join(b"\0" + row for row in rows))
    extra = b"".join(chunk(kind, content) for kind, content in palette)
    return SIGNATURE + chunk(b"IHDR", head) + extra + chunk(b"IDAT", body) + chunk(b"IEND", b"")


def thumbnail(data, most):
    """The picture with no side longer than `most`, by the nearest pixels; its new width and height."""
    width, height, colour, palette, rows = read(data)
    scale = min(1, most / max(width, height))
    wide, high = max(1, round(width * scale)), max(1, round(height * scale))
    size = CHANNELS[colour]
    columns = [x * width // wide * size for x in range(wide)]
    small = [b"".join(rows[y * height // high][at : at + size] for at in columns) for y in range(high)]
    return write(wide, high, colour, palette, small), wide, high
