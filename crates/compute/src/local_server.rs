//! A server that an environment has on an address inside its sandbox, as an extension would run one there.

use crate::conversation::accept_local;
use crate::environment::Environment;
use crate::function::PlatformApi;
use crate::log::Source;
use std::sync::Arc;

/// Takes a line for an environment's log, as an extension's.
pub type LogLine = Arc<dyn Fn(String) + Send + Sync>;

/// Offers servers to environments.
pub trait LocalServers: Send + Sync {
    /// The server of an environment with these variables, its credentials among them; `None`: it has none.
    fn server(&self, variables: &[(String, String)], log: LogLine) -> Option<LocalServer>;
}

/// A server of one environment.
pub struct LocalServer {
    /// Where it listens, on 127.0.0.1.
    pub port: u16,
    /// Serves the connections that the environment makes.
    pub api: Arc<dyn PlatformApi>,
}

impl Environment {
    /// Opens the server that the variables ask for, if they ask for one. One that cannot be opened is missing, and the log says so.
    pub(crate) async fn open_local_server(self: &Arc<Self>, variables: &[(String, String)]) {
        let Some(servers) = self.home().local_servers() else { return };
        let log = Arc::clone(self.home().log());
        let line: LogLine = Arc::new(move |text| log.line(Source::Extension, text));
        let Some(LocalServer { port, api }) = servers.server(variables, Arc::clone(&line)) else { return };
        match self.home().listen(port).await {
            Ok(()) => drop(tokio::spawn(accept_local(api, Arc::clone(self.home()), self.closes()))),
            Err(error) => line(format!("The local server cannot listen on port {port}: {error}")),
        }
    }
}
