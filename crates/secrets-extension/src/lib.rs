//! The AWS Parameters and Secrets Lambda Extension's local interface, without a layer: `http://localhost:2773` in an environment
//! gives parameters and secrets, as the function's role, and remembers them for a while.
//!
//! A function has it when one of its variables begins with `PARAMETERS_SECRETS_EXTENSION_` (`…_HTTP_PORT=2773`, say); AWS's
//! layer need not be attached. Unlike AWS's it answers during initialisation too.
//! Always: who shows the environment's own token gets what the role may read, and nobody gets anything else. The token is that of the
//! session; with SnapStart, where variables hold no session, `AWS_CONTAINER_AUTHORIZATION_TOKEN`, as for AWS's own agent.
//! Boundary: what a parameter or a secret is, and who may read it, is known behind the bus.

mod answers;
mod cache;
mod extension;
mod limits;
mod request;
mod server;
mod settings;

pub use extension::{ExtensionConfig, SecretsExtension};
