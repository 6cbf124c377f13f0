//! Credentials that are asked for rather than given: what `AWS_CONTAINER_CREDENTIALS_FULL_URI` leads to inside an environment.
//!
//! A snapshot outlives every session, so its variables hold none. Each environment has a token of its own, and answers it alone.

use crate::environment::{Environment, RUNTIME_API};
use crate::function::SessionCredentials;
use crate::home::Home;
use crate::http1::{Method, Request};
use crate::limits;
use crate::runtime_api::{Decision, State};

/// The path, as on AWS.
pub(crate) const PATH: &str = "/2021-04-23/credentials";

/// Token and session of one environment.
pub(crate) struct Container {
    token: String,
    session: tokio::sync::Mutex<Option<Session>>,
}

struct Session {
    credentials: SessionCredentials,
    ends_ms: i64,
}

impl Container {
    pub(crate) fn new(ids: &dyn platform::Ids) -> Self {
        Self { token: ids.text(b"0123456789abcdef", 64), session: tokio::sync::Mutex::default() }
    }

    /// What the code is told of it.
    pub(crate) fn variables(&self) -> [(&'static str, String); 2] {
        [
            ("AWS_CONTAINER_CREDENTIALS_FULL_URI", format!("http://{RUNTIME_API}{PATH}")),
            ("AWS_CONTAINER_AUTHORIZATION_TOKEN", self.token.clone()),
        ]
    }

    pub(crate) fn token(&self) -> &str {
        &self.token
    }

    fn decide(&self, request: &Request) -> Decision {
        let refuse = |status, text: &str| Decision::Reply(status, text.to_owned());
        match request.header("authorization") {
            _ if request.method != Method::Get => refuse("405 Method Not Allowed", ""),
            None | Some("") => refuse("400 Bad Request", "authorization header is empty"),
            Some(token) if token == self.token => Decision::Credentials,
            Some(_) => refuse("404 Not Found", "cannot get credentials for the provided token"),
        }
    }

    /// The session and when it ends, minted anew when the last one nears that. The home is this container's.
    pub(crate) async fn session(&self, home: &Home) -> Result<(SessionCredentials, i64), String> {
        let now_ms = home.log().now_ms();
        let mut session = self.session.lock().await;
        if let Some(known) = session.as_ref().filter(|known| known.ends_ms - now_ms > limits::CREDENTIALS_LEFT_MS) {
            return Ok((known.credentials.clone(), known.ends_ms));
        }
        let credentials = home.version().credentials.mint().await?;
        let ends_ms = now_ms + i64::from(limits::SESSION_SECONDS) * 1000;
        *session = Some(Session { credentials: credentials.clone(), ends_ms });
        Ok((credentials, ends_ms))
    }
}

impl Environment {
    /// What a request for credentials is answered; `None` for other requests, and where credentials are variables.
    pub(crate) fn decide_credentials(&self, request: &Request) -> Option<Decision> {
        let asked = request.path.split('?').next() == Some(PATH);
        asked.then_some(())?;
        self.home().container().map(|container| container.decide(request))
    }

    /// Status and body for [`Decision::Credentials`].
    pub(crate) async fn credentials(&self) -> (&'static str, String) {
        const REFUSED: &str = "404 Not Found";
        let Some(container) = self.home().container() else { return (REFUSED, String::new()) };
        match container.session(self.home()).await {
            Ok((credentials, ends_ms)) => {
                // What is kept in a snapshot is to be asked for again by those who start from it.
                let soon = self.log().now_ms() + limits::SNAPSHOT_CREDENTIALS_MS;
                let before = matches!(self.inner().state, State::Init { .. } | State::Snapshot);
                ("200 OK", body(&credentials, if before { soon } else { ends_ms }))
            }
            Err(text) => {
                tracing::warn!(function = self.home().version().name, text, "a function gets no credentials");
                (REFUSED, "cannot get credentials for the provided token".to_owned())
            }
        }
    }
}

fn body(credentials: &SessionCredentials, ends_ms: i64) -> String {
    serde_json::json!({
        "AccessKeyId": credentials.access_key_id,
        "SecretAccessKey": credentials.secret_access_key,
        "Token": credentials.session_token,
        "Expiration": format!("{}Z", &platform::iso_ms(ends_ms)[..19]),
    })
    .to_string()
}
