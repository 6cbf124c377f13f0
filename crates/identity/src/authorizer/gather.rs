//! The policies of an identity, compiled and kept until anything in the account changes.

use crate::directory::Directory;
use crate::limits;
use crate::records::Held;
use parking_lot::RwLock;
use platform::Identity;
use policy::{Attached, Grammar, Malformed, Policy};
use std::collections::HashMap;
use std::sync::Arc;
use store::ReadError;

/// What policies and tags an identity has.
#[derive(Debug, Default)]
pub(super) struct Gathered {
    generation: Option<u64>,
    id: String,
    pub(super) identity: Vec<Attached>,
    pub(super) boundary: Option<Vec<Attached>>,
    pub(super) tags: Vec<(String, String)>,
}

/// Gathered policies by the ARN of the user or role, and compiled documents by their text.
#[derive(Default)]
pub(super) struct Cache {
    gathered: RwLock<HashMap<String, Arc<Gathered>>>,
    compiled: RwLock<HashMap<String, Arc<Policy>>>,
}

impl Cache {
    /// The policies of an identity as of now. One that no longer exists, or was made anew since the session began, has none.
    pub(super) async fn gathered(
        &self,
        directory: &Directory,
        identity: &Identity,
    ) -> Result<Arc<Gathered>, ReadError> {
        if identity.root {
            return Ok(Arc::default());
        }
        let arn = identity.session.as_ref().map_or(identity.arn.as_str(), |session| session.role_arn.as_str());
        let generation = directory.generation(identity.account.as_str()).await?;
        let known = self.gathered.read().get(arn).filter(|known| known.generation == generation).cloned();
        let gathered = match known {
            Some(known) => known,
            None => self.renewed(directory, identity, arn, generation).await?,
        };
        let id = identity.user_id.split(':').next().unwrap_or_default();
        Ok(if gathered.id == id { gathered } else { Arc::default() })
    }

    async fn renewed(
        &self,
        directory: &Directory,
        identity: &Identity,
        arn: &str,
        generation: Option<u64>,
    ) -> Result<Arc<Gathered>, ReadError> {
        let found = holder(directory, identity, arn).await?;
        let gathered = match found {
            Some((id, held)) => gather(directory, generation, id, &held).await?,
            None => Gathered { generation, ..Gathered::default() },
        };
        let gathered = Arc::new(gathered);
        let mut all = self.gathered.write();
        if all.len() >= limits::GATHERED_IDENTITIES_MAX {
            all.clear();
        }
        all.insert(arn.to_owned(), Arc::clone(&gathered));
        Ok(gathered)
    }

    /// A document that came with a session or a resource. Documents are few and repeat with every call.
    pub(super) fn compiled(&self, document: &str, grammar: Grammar) -> Result<Arc<Policy>, Malformed> {
        if let Some(known) = self.compiled.read().get(document) {
            return Ok(Arc::clone(known));
        }
        let policy = Arc::new(Policy::parse(document, grammar)?);
        let mut all = self.compiled.write();
        if all.len() >= limits::COMPILED_POLICIES_MAX {
            all.clear();
        }
        all.insert(document.to_owned(), Arc::clone(&policy));
        Ok(policy)
    }
}

/// The id of the user or role behind an identity, and what it holds.
async fn holder(directory: &Directory, identity: &Identity, arn: &str) -> Result<Option<(String, Held)>, ReadError> {
    if identity.session.is_some() {
        return Ok(directory.role_by_arn(arn).await?.map(|role| (role.id, role.held)));
    }
    let name = arn.rsplit('/').next().unwrap_or_default();
    let user = directory.user(identity.account.as_str(), name).await?;
    Ok(user.filter(|user| user.arn() == arn).map(|user| (user.id, user.held)))
}

async fn gather(
    directory: &Directory,
    generation: Option<u64>,
    id: String,
    held: &Held,
) -> Result<Gathered, ReadError> {
    let mut identity = Vec::with_capacity(held.inline.len() + held.attached.len());
    identity.extend(held.inline.iter().filter_map(|(name, document)| attach(name, document, Grammar::Inline)));
    for arn in &held.attached {
        identity.extend(managed(directory, arn).await?);
    }
    let boundary = match &held.boundary {
        // A boundary whose policy is gone allows nothing.
        Some(arn) => Some(managed(directory, arn).await?.into_iter().collect()),
        None => None,
    };
    Ok(Gathered { generation, id, identity, boundary, tags: held.tags.clone() })
}

async fn managed(directory: &Directory, arn: &str) -> Result<Option<Attached>, ReadError> {
    let document = directory.policy_document(arn).await?;
    Ok(document.and_then(|document| attach(arn, &document, Grammar::Managed)))
}

/// Stored documents were parsed when they were stored; one that no longer parses is said aloud and allows nothing.
fn attach(source: &str, document: &str, grammar: Grammar) -> Option<Attached> {
    match Policy::parse(document, grammar) {
        Ok(policy) => Some(Attached { source: Arc::from(source), policy: Arc::new(policy) }),
        Err(error) => {
            tracing::error!(policy = source, %error, "a stored policy cannot be understood and counts as empty");
            None
        }
    }
}
