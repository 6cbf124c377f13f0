"""A web server of a test: a subscriber, say."""

import http.server
import queue
import threading


class Web:
    """A web server that answers with the codes it is told, then with 200, and keeps what it was sent."""

    def __init__(self, codes=()):
        self.seen = queue.Queue()
        self.codes = list(codes)
        web = self

        class Handler(http.server.BaseHTTPRequestHandler):
            def do_POST(self):
                body = self.rfile.read(int(self.headers["Content-Length"])).decode()
                # Chosen before the test hears of the request, for it may set the next codes at once.
                code = web.codes.pop(0) if web.codes else 200
                web.seen.put(({name.lower(): value for name, value in self.headers.items()}, body))
                self.send_response(code)
                self.end_headers()

            def log_message(self, *_):
                pass

        self.server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        threading.Thread(target=self.server.serve_forever, daemon=True).start()
        self.url = f"http://127.0.0.1:{self.server.server_port}/hook"

    def next(self):
        return self.seen.get(timeout=20)

    def close(self):
        self.server.shutdown()
        self.server.server_close()
