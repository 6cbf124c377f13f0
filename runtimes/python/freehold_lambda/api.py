"""The Runtime API over one kept-alive HTTP/1.1 connection on a bare `_socket`.

`socket` and `http.client` cost more than 10 ms to import, so neither is used. One request is one `send`
(two when the body is large, which is cheaper than copying it), an answer usually one `recv`.
"""
import sys

import _socket

VERSION_PATH = b"/2018-06-01/runtime/"
RECEIVE_BYTES = 64 * 1024
JOIN_BYTES_MAX = 64 * 1024  # above this, a second send beats copying head and body together
XRAY_CAUSE_BYTES_MAX = 16 * 1024  # a header; the platform takes 64 KB, proxies take less


class Client:
    """Calls of one process, one after the other: only an answer to an event goes out with the question for the next one."""

    def __init__(self, address):
        host, _, port = address.rpartition(":")
        self._address = (host, int(port))
        self._sock = None
        self._rest = b""
        self._held = None  # an answer that goes out with the next question
        self._next = self._head(b"GET", b"invocation/next") + b"\r\n"

    def next(self):
        """Waits for an event; returns its headers (names in lower case) and its body."""
        held, self._held = self._held, None
        if held is None:
            status, headers, body = self._call(self._next)
        else:
            self._sock.sendall(held + self._next)
            settle("response", self._answer()[0])
            status, headers, body = self._answer()
        if status != 200:
            sys.exit("Runtime API: next answered %d" % status)
        return headers, body

    def respond(self, request_id, body, content_type):
        path = b"invocation/" + request_id.encode() + b"/response"
        if len(body) <= JOIN_BYTES_MAX:
            # Nobody needs the platform's "202" before the next event: waking up for it would cost more than the rest.
            self._held = self._post_head(path, body, content_type.encode()) + body
        else:
            self._post(path, body, content_type.encode())

    def fail(self, request_id, body, error_type, xray_cause):
        extra = error_header(error_type)
        if xray_cause and len(xray_cause) <= XRAY_CAUSE_BYTES_MAX:
            extra += b"Lambda-Runtime-Function-XRay-Error-Cause: " + xray_cause + b"\r\n"
        self._post(b"invocation/" + request_id.encode() + b"/error", body, b"application/json", extra)

    def init_error(self, body, error_type):
        self._post(b"init/error", body, b"application/json", error_header(error_type))

    def restore_next(self):
        """SnapStart: blocks until the process runs in a restored environment."""
        status, _, _ = self._call(self._head(b"GET", b"restore/next") + b"\r\n")
        if status != 200:
            sys.exit("Runtime API: restore/next answered %d" % status)

    def restore_error(self, body, error_type):
        self._post(b"restore/error", body, b"application/json", error_header(error_type))

    def _head(self, method, path):
        host = ("%s:%d" % self._address).encode()
        return method + b" " + VERSION_PATH + path + b" HTTP/1.1\r\nHost: " + host + b"\r\n"

    def _post(self, path, body, content_type, extra=b""):
        head = self._post_head(path, body, content_type, extra)
        if len(body) <= JOIN_BYTES_MAX:
            head, body = head + body, b""
        status, _, _ = self._call(head, body)
        settle(path.decode(), status)

    def _post_head(self, path, body, content_type, extra=b""):
        head = self._head(b"POST", path) + extra
        return head + b"Content-Type: %b\r\nContent-Length: %d\r\n\r\n" % (content_type, len(body))

    def _call(self, head, body=b""):
        if self._sock is None:
            self._connect()
        self._sock.sendall(head)
        if body:
            self._sock.sendall(body)
        return self._answer()

    def _connect(self):
        sock = _socket.socket(_socket.AF_INET, _socket.SOCK_STREAM)
        sock.setsockopt(_socket.IPPROTO_TCP, _socket.TCP_NODELAY, 1)
        sock.connect(self._address)
        self._sock = sock

    def _answer(self):
        buffer = self._rest
        end = buffer.find(b"\r\n\r\n")
        while end < 0:
            buffer += self._receive()
            end = buffer.find(b"\r\n\r\n")
        lines = buffer[:end].decode("utf-8", "replace").split("\r\n")
        headers = {}
        for line in lines[1:]:
            name, _, value = line.partition(":")
            headers[name.lower()] = value.strip()
        body, self._rest = self._body(headers, buffer[end + 4 :])
        return int(lines[0].split(" ", 2)[1]), headers, body

    def _body(self, headers, data):
        if headers.get("transfer-encoding", "").lower() == "chunked":
            return self._chunks(data)
        length = int(headers.get("content-length", "0"))
        if len(data) >= length:
            return data[:length], data[length:]
        whole = bytearray(length)
        whole[: len(data)] = data
        view, filled = memoryview(whole), len(data)
        while filled < length:
            count = self._sock.recv_into(view[filled:])
            if not count:
                closed()
            filled += count
        return whole, b""

    def _chunks(self, data):
        parts = []
        while True:
            line, data = self._until(data, b"\r\n")
            size = int(line.split(b";")[0], 16)
            while len(data) < size + 2:
                data += self._receive()
            if size == 0:
                return b"".join(parts), data[2:]
            parts.append(data[:size])
            data = data[size + 2 :]

    def _until(self, data, mark):
        while mark not in data:
            data += self._receive()
        line, _, rest = data.partition(mark)
        return line, rest

    def _receive(self):
        data = self._sock.recv(RECEIVE_BYTES)
        if not data:
            closed()
        return data


def settle(what, status):
    """4xx (say 413, too large) is settled between the platform and its caller; 500 means "leave"."""
    if status >= 500:
        sys.exit("Runtime API: %s answered %d" % (what, status))


def error_header(error_type):
    safe = error_type.encode("ascii", "replace").replace(b"\r", b" ").replace(b"\n", b" ")
    return b"Lambda-Runtime-Function-Error-Type: " + safe + b"\r\n"


def closed():
    # The environment has ended, so there is nobody to tell: a line would only be a last one in the function's log.
    sys.exit(1)
