//! A server that an environment has on an address inside its sandbox, as an extension would run one there.

use crate::conversation::accept_local;
use crate::environment::Environment;
use crate::function::{PlatformApi, SessionCredentials};
use crate::given::Given;
use crate::home::Home;
use crate::log::Source;
use std::sync::Arc;

/// Takes a line for an environment's log, as an extension's.
pub type LogLine = Arc<dyn Fn(String) + Send + Sync>;

/// Offers servers to environments.
pub trait LocalServers: Send + Sync {
    /// The server of an environment with these variables; `None`: it has none.
    fn server(&self, variables: &[(String, String)], guest: Guest, log: LogLine) -> Option<LocalServer>;
}

/// A server of one environment.
pub struct LocalServer {
    /// Where it listens, on 127.0.0.1.
    pub port: u16,
    /// Serves the connections that the environment makes.
    pub api: Arc<dyn PlatformApi>,
}

/// The environment that a server is for.
#[derive(Clone)]
pub struct Guest {
    home: Arc<Home>,
    given: SessionCredentials,
}

impl Guest {
    /// What its code has that no other environment's has: the session token, or, where credentials are asked for, the token that they
    /// are asked with.
    #[must_use]
    pub fn token(&self) -> &str {
        self.home.container().map_or(&self.given.session_token, |container| container.token())
    }

    /// A session of its role that is valid now, as its code has one.
    ///
    /// # Errors
    /// Why there is none.
    pub async fn session(&self) -> Result<SessionCredentials, String> {
        match self.home.container() {
            // It may have stood ready for longer than the session lasts that it began with.
            Some(container) => Ok(container.session(&self.home).await?.0),
            None => Ok(self.given.clone()),
        }
    }
}

impl Environment {
    /// Opens the server that the variables ask for, if they ask for one. One that cannot be opened is missing, and the log says so.
    pub(crate) async fn open_local_server(self: &Arc<Self>, variables: &[(String, String)], given: &Given) {
        let Some(servers) = self.home().local_servers() else { return };
        let log = Arc::clone(self.home().log());
        let line: LogLine = Arc::new(move |text| log.line(Source::Extension, text));
        let guest = Guest { home: Arc::clone(self.home()), given: given.credentials.clone() };
        let Some(LocalServer { port, api }) = servers.server(variables, guest, Arc::clone(&line)) else { return };
        match self.home().listen(port).await {
            Ok(()) => drop(tokio::spawn(accept_local(api, Arc::clone(self.home()), self.closes()))),
            Err(error) => line(format!("The local server cannot listen on port {port}: {error}")),
        }
    }
}
