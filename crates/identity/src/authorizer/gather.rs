//! The policies of an identity, compiled and kept until anything in the account changes.

use crate::directory::Directory;
use crate::kept::Kept;
use crate::keys::GENERATIONS;
use crate::limits;
use crate::records::{Group, Held};
use parking_lot::RwLock;
use platform::{Identity, SessionKind};
use policy::{Attached, Grammar, Malformed, Policy};
use std::collections::HashMap;
use std::sync::{Arc, LazyLock};
use store::{ReadError, Store};

/// What policies and tags an identity has.
#[derive(Debug, Default)]
pub(super) struct Gathered {
    generation: Option<u64>,
    id: String,
    pub(super) identity: Vec<Attached>,
    pub(super) boundary: Option<Vec<Attached>>,
    pub(super) tags: Vec<(String, String)>,
}

static ALL_OF_ROOT: LazyLock<Arc<Gathered>> = LazyLock::new(|| {
    let all = r#"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"*","Resource":"*"}]}"#;
    Arc::new(Gathered { identity: attach("root", all, Grammar::Inline).into_iter().collect(), ..Gathered::default() })
});

/// Gathered policies by the ARN of the user or role, and compiled documents by their text.
pub(super) struct Cache {
    generations: Kept<Option<u64>>,
    gathered: RwLock<HashMap<String, Arc<Gathered>>>,
    compiled: RwLock<HashMap<String, Arc<Policy>>>,
}

impl Cache {
    pub(super) fn new(store: &Store) -> Self {
        let generations = Kept::new(store, &[GENERATIONS.prefix()]);
        Self { generations, gathered: RwLock::default(), compiled: RwLock::default() }
    }

    /// The policies of an identity as of now. One that no longer exists, or was made anew since the session began, has none.
    pub(super) async fn gathered(
        &self,
        directory: &Directory,
        identity: &Identity,
    ) -> Result<Arc<Gathered>, ReadError> {
        if identity.root {
            return Ok(Arc::default());
        }
        if identity.session.as_ref().is_some_and(|session| session.role_arn.ends_with(":root")) {
            // Root vouches for somebody: what the session's policies allow is all there is to ask.
            return Ok(Arc::clone(&ALL_OF_ROOT));
        }
        let arn = identity.session.as_ref().map_or(identity.arn.as_str(), |session| session.role_arn.as_str());
        let account = identity.account.as_str();
        let generation = self.generations.get(account, directory.generation(account)).await?;
        let known = self.gathered.read().get(arn).filter(|known| known.generation == generation).cloned();
        let gathered = match known {
            Some(known) => known,
            None => self.renewed(directory, identity, arn, generation).await?,
        };
        Ok(if is_same(&gathered, identity) { gathered } else { Arc::default() })
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
            Some(holder) => gather(directory, generation, holder).await?,
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

/// Whether the user or role is the one that the identity was made from. Of a federated session only the user's ARN is known.
fn is_same(gathered: &Gathered, identity: &Identity) -> bool {
    let federated = identity.session.as_ref().is_some_and(|session| session.kind == SessionKind::Federated);
    federated || identity.user_id.split(':').next() == Some(&gathered.id)
}

/// The user or role behind an identity.
struct Holder {
    id: String,
    groups: Vec<Group>,
    held: Held,
}

async fn holder(directory: &Directory, identity: &Identity, arn: &str) -> Result<Option<Holder>, ReadError> {
    if identity.role_session().is_some() {
        let role = directory.role_by_arn(arn).await?;
        return Ok(role.map(|role| Holder { id: role.id, groups: Vec::new(), held: role.held }));
    }
    let Some(user) = directory.user_by_arn(arn).await? else { return Ok(None) };
    let mut groups = Vec::with_capacity(user.groups.len());
    for name in &user.groups {
        groups.extend(directory.group(identity.account.as_str(), name).await?);
    }
    Ok(Some(Holder { id: user.id, groups, held: user.held }))
}

async fn gather(directory: &Directory, generation: Option<u64>, holder: Holder) -> Result<Gathered, ReadError> {
    let Holder { id, groups, held } = holder;
    let mut identity = Vec::with_capacity(held.inline.len() + held.attached.len());
    for held in std::iter::once(&held).chain(groups.iter().map(|group| &group.held)) {
        identity.extend(held.inline.iter().filter_map(|(name, document)| attach(name, document, Grammar::Inline)));
        for arn in &held.attached {
            identity.extend(managed(directory, arn).await?);
        }
    }
    let boundary = match &held.boundary {
        // A boundary whose policy is gone allows nothing.
        Some(arn) => Some(managed(directory, arn).await?.into_iter().collect()),
        None => None,
    };
    Ok(Gathered { generation, id, identity, boundary, tags: held.tags })
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
