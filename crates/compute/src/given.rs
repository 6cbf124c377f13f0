//! What an environment is given when it starts, and again when it starts anew: its role's session and the user's variables.

use crate::environment::InitCause;
use crate::function::{FunctionVersion, SessionCredentials};

pub(crate) struct Given {
    pub(crate) credentials: SessionCredentials,
    pub(crate) variables: Vec<(String, String)>,
}

impl Given {
    pub(crate) async fn to(version: &FunctionVersion) -> Result<Self, InitCause> {
        if let Some(share) = version.shares.iter().find(|share| !share.host.is_dir()) {
            return Err(InitCause::Refused(share.missing.clone()));
        }
        let credentials = version.credentials.mint().await.map_err(InitCause::Platform)?;
        let variables = version.credentials.variables().await.map_err(InitCause::Refused)?;
        Ok(Self { credentials, variables })
    }
}
