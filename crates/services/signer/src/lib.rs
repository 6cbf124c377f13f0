//! AWS Signer: signing profiles, and jobs that sign Lambda packages in buckets with them.
//!
//! Owns the rows below `signer.`. Each account has a key and a root certificate of its own in each region, made when they are first
//! needed; the private key is in the store only sealed (see [`Vault`]). How a signed package looks is `code-signature`'s.
//! Always: a job that a caller was told of is stored, and so is what came of it; a revocation that was acknowledged is seen by
//! whoever verifies from then on.
//!
//! A job reads and writes the buckets as its caller, before the call is answered: what [`SigningJob`] shows is `Succeeded` or
//! `Failed`, never `InProgress`. The one platform is `AWSLambda-SHA384-ECDSA`; the others need certificates of Certificate Manager,
//! which is not here. `SignPayload` is not implemented.
//!
//! Our own choices where AWS publishes nothing: putting a profile whose name is in use makes a new version of it, a canceled name is
//! not used again, and the texts of refusals that are marked so in `error`.
//!
//! [`SigningJob`]: api::signer::SigningJob

mod authority;
mod core;
mod error;
mod jobs;
mod keys;
mod limits;
mod list;
mod page;
mod permissions;
mod platforms;
mod profiles;
mod records;
mod revoke;
mod service;
mod show;
mod tags;
mod work;

pub use authority::Vault;
pub use service::{SignerConfig, SignerService};
