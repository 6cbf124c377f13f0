//! Sockets: accepting, serving, letting go.

use crate::gateway::Phase;
use crate::{Body, Connection, Entrance, Gateway, limits};
use bytes::Bytes;
use http::Request;
use http_body::{Frame, SizeHint};
use hyper::body::Incoming;
use hyper::service::service_fn;
use hyper_util::rt::{TokioExecutor, TokioIo, TokioTimer};
use hyper_util::server::conn::auto::Builder;
use std::convert::Infallible;
use std::io;
use std::net::SocketAddr;
use std::pin::{Pin, pin};
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, AtomicUsize, Ordering};
use std::task::{Context, Poll};
use std::time::Duration;
use tokio::io::{AsyncRead, AsyncWrite};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::OwnedSemaphorePermit;
use tokio::time::{Instant, sleep, sleep_until, timeout};

impl Gateway {
    /// Binds and accepts from then on, in the background. Returns the address that was bound.
    ///
    /// # Errors
    /// When the address cannot be bound.
    pub async fn listen(self: &Arc<Self>, address: SocketAddr) -> io::Result<SocketAddr> {
        let listener = TcpListener::bind(address).await?;
        let bound = listener.local_addr()?;
        tokio::spawn(Arc::clone(self).accept(listener, Arc::from(bound.to_string())));
        Ok(bound)
    }

    async fn accept(self: Arc<Self>, listener: TcpListener, local: Arc<str>) {
        let mut phase = self.phase.subscribe();
        loop {
            let accepted = tokio::select! {
                biased;
                _ = phase.wait_for(|phase| *phase != Phase::Open) => return,
                accepted = listener.accept() => accepted,
            };
            match accepted {
                Ok((stream, peer)) => self.welcome(stream, peer, Arc::clone(&local)),
                Err(error) => {
                    // Out of file descriptors, most likely: an accept loop that spins would not make any come back.
                    tracing::warn!(%error, "could not accept a connection");
                    sleep(Duration::from_millis(limits::ACCEPT_REST_MS)).await;
                }
            }
        }
    }

    fn welcome(self: &Arc<Self>, stream: TcpStream, peer: SocketAddr, local: Arc<str>) {
        let Ok(permit) = Arc::clone(&self.front).try_acquire_owned() else {
            tracing::debug!(%peer, "closed a connection above the limit");
            return;
        };
        let gateway = Arc::clone(self);
        tokio::spawn(async move {
            let _ = stream.set_nodelay(true);
            let mut connection =
                Connection { peer: Some(peer), entrance: Entrance::Front, secure: false, tls_1_3: false, local };
            match &gateway.tls {
                None => gateway.serve(stream, connection, permit).await,
                Some(acceptor) => {
                    connection.secure = true;
                    match timeout(Duration::from_millis(limits::TLS_HANDSHAKE_MS), acceptor.accept(stream)).await {
                        Ok(Ok(stream)) => {
                            let version = stream.get_ref().1.protocol_version();
                            connection.tls_1_3 = version == Some(rustls::ProtocolVersion::TLSv1_3);
                            gateway.serve(stream, connection, permit).await;
                        }
                        Ok(Err(error)) => tracing::debug!(%peer, %error, "no TLS handshake"),
                        Err(_) => tracing::debug!(%peer, "a TLS handshake took too long"),
                    }
                }
            }
        });
    }

    /// Serves a connection that somebody else accepted, until it ends. At the limit of connections it is closed at once.
    ///
    /// # Cancellation
    /// Dropping the future closes the connection.
    pub async fn serve_stream(self: &Arc<Self>, stream: TcpStream, peer: Option<SocketAddr>, entrance: Entrance) {
        let permits = if entrance == Entrance::Front { &self.front } else { &self.sandboxes };
        let Ok(permit) = Arc::clone(permits).try_acquire_owned() else { return };
        let _ = stream.set_nodelay(true);
        let local = stream.local_addr().map_or_else(|_| "localhost".to_owned(), |local| local.to_string());
        self.serve(stream, Connection { peer, entrance, secure: false, tls_1_3: false, local: local.into() }, permit)
            .await;
    }

    async fn serve<S>(self: &Arc<Self>, stream: S, connection: Connection, _permit: OwnedSemaphorePermit)
    where
        S: AsyncRead + AsyncWrite + Unpin + Send + 'static,
    {
        let activity = Arc::new(Activity::default());
        let (connection, gateway, counted) = (Arc::new(connection), Arc::clone(self), Arc::clone(&activity));
        let service = service_fn(move |request: Request<Incoming>| {
            let (gateway, connection, open) = (Arc::clone(&gateway), Arc::clone(&connection), counted.begin());
            async move {
                let response = gateway.respond(request, &connection).await;
                Ok::<_, Infallible>(response.map(|body| Counted { body, _open: open }))
            }
        });
        let builder = protocol();
        let mut serving = pin!(builder.serve_connection(TokioIo::new(stream), service));
        let mut phase = self.phase.subscribe();
        let idle = Duration::from_millis(limits::HEAD_READ_MS);
        let mut look = pin!(sleep(idle));
        let (mut seen, mut closing) = (activity.begun(), false);
        if *phase.borrow_and_update() != Phase::Open {
            serving.as_mut().graceful_shutdown();
        }
        loop {
            tokio::select! {
                biased;
                ended = serving.as_mut() => {
                    if let Err(error) = ended {
                        tracing::debug!(error, "a connection ended early");
                    }
                    return;
                }
                changed = phase.changed() => match *phase.borrow_and_update() {
                    Phase::Drain if changed.is_ok() => serving.as_mut().graceful_shutdown(),
                    _ => return,
                },
                () = look.as_mut() => {
                    // Nothing under way and nothing begun since the last look: HTTP/2 and silent connections end here.
                    if activity.open() == 0 && activity.begun() == seen {
                        if closing {
                            return;
                        }
                        closing = true;
                        serving.as_mut().graceful_shutdown();
                    }
                    seen = activity.begun();
                    look.as_mut().reset(Instant::now() + idle);
                }
            }
        }
    }

    /// Stops accepting, lets requests under way finish for as long as `patience`, then closes what is left.
    pub async fn shutdown(&self, patience: Duration) {
        self.phase.send_replace(Phase::Drain);
        let end = Instant::now() + patience;
        for permits in [&self.front, &self.sandboxes] {
            tokio::select! {
                _ = permits.acquire_many(self.connections_max) => {}
                () = sleep_until(end) => {}
            }
        }
        self.phase.send_replace(Phase::Closed);
    }
}

/// HTTP/1.1 and HTTP/2 on one socket, within our limits.
fn protocol() -> Builder<TokioExecutor> {
    let mut builder = Builder::new(TokioExecutor::new());
    builder
        .http1()
        .timer(TokioTimer::new())
        .header_read_timeout(Duration::from_millis(limits::HEAD_READ_MS))
        .max_buf_size(limits::HEAD_MAX_BYTES)
        .max_headers(limits::HEADERS_MAX);
    builder
        .http2()
        .timer(TokioTimer::new())
        .keep_alive_interval(Duration::from_millis(limits::PING_INTERVAL_MS))
        .keep_alive_timeout(Duration::from_millis(limits::PING_INTERVAL_MS))
        .max_concurrent_streams(limits::STREAMS_MAX)
        .max_header_list_size(u32::try_from(limits::HEAD_MAX_BYTES).unwrap_or(u32::MAX));
    builder
}

/// What happens on one connection.
#[derive(Debug, Default)]
struct Activity {
    open: AtomicUsize,
    begun: AtomicU64,
}

impl Activity {
    fn begin(self: &Arc<Self>) -> Open {
        self.open.fetch_add(1, Ordering::Relaxed);
        self.begun.fetch_add(1, Ordering::Relaxed);
        Open(Arc::clone(self))
    }

    fn open(&self) -> usize {
        self.open.load(Ordering::Relaxed)
    }

    fn begun(&self) -> u64 {
        self.begun.load(Ordering::Relaxed)
    }
}

/// A request under way, until its answer is sent.
struct Open(Arc<Activity>);

impl Drop for Open {
    fn drop(&mut self) {
        self.0.open.fetch_sub(1, Ordering::Relaxed);
    }
}

/// An answer's body that keeps its request counted.
struct Counted {
    body: Body,
    _open: Open,
}

impl http_body::Body for Counted {
    type Data = Bytes;
    type Error = <Body as http_body::Body>::Error;

    fn poll_frame(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Result<Frame<Bytes>, Self::Error>>> {
        Pin::new(&mut self.body).poll_frame(cx)
    }

    fn is_end_stream(&self) -> bool {
        self.body.is_end_stream()
    }

    fn size_hint(&self) -> SizeHint {
        self.body.size_hint()
    }
}
