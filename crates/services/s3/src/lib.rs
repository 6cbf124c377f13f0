//! S3: buckets and objects that keep what they have acknowledged.
//!
//! Owns the rows below `s3.` and a directory of blobs; start at [`S3Service`], then `put`, `get`, `list`, `complete`.
//!
//! # What is durable
//! An object is whole or not there. Its content is on disk, forced, before the one commit that makes it the newest version of its
//! key; what a crash leaves behind belongs to nothing and is collected. Small contents are rows and share the journal's fsync with
//! the commit; larger ones are blobs, named by their hash, and a read of a whole object checks that hash before its last piece goes
//! out: a damaged one ends in an error, never in wrong bytes.
//!
//! # Calls from inside
//! Other services put and get over the bus. Bytes that are at hand become a body by `Bytes::into()`
//! (`PutObjectRequest { body: Some(bytes.into()), .. }`); the body of a `GetObjectOutput` is a `contract::ByteStream`: take all of it
//! with `body.collect(max_bytes).await?`, or piece by piece with `body.pieces()`.
//!
//! # Memory
//! No index is kept: lists are walks over rows, of a page each. A body passes in pieces.
//!
//! # Encryption
//! Every content is sealed (`seal`) with a data key of its object, which is stored wrapped (`keychain`): under a key of the house's,
//! itself sealed by the [`Vault`] (SSE-S3); by KMS, asked over the bus as whoever calls (SSE-KMS, with and without bucket keys); under
//! the customer's key, which is not kept (SSE-C); `aws:kms:dsse` seals twice, with a key of KMS's and one of the house's. A range opens
//! alone and proves itself. Names, metadata, tags and sizes are rows in the clear; so are checksums, and ETags of SSE-S3.
//!
//! # Ways in beside the API
//! Visitors of websites, web forms, and pages of other origins come in through hooks of the gateway (`doors`).
//!
//! # Archives and statements
//! What lies in `GLACIER` and `DEEP_ARCHIVE` cannot be read until it is restored, which takes no time, or AWS's on the product's clock
//! where that is asked for; when it goes out of reach again that clock decides, too (`restore`, `due`). `SelectObjectContent` knows a part of SQL (`select`).
//!
//! # What is kept and has no effect
//! Logging, acceleration, request payment, replication, inventory, analytics, metrics, intelligent tiering configurations; storage
//! classes otherwise: a transition changes the class's name alone. MFA delete is refused.
//!
//! # Access points
//! Names of their own for buckets, with policies; and what accounts block of public access (`points`).
//!
//! # Regions
//! One endpoint serves all, but a bucket answers only those who sign for its region; others are told which that is (`region`).

mod about;
mod access;
mod acl;
mod bucket_policy;
mod buckets;
mod checks;
mod checksum;
mod complete;
mod conditions;
mod config;
mod configs;
mod content;
mod copy;
mod core;
mod cors;
mod delete;
mod destinations;
mod doors;
mod due;
mod error;
mod forms;
mod garbage;
mod get;
mod happened;
mod keychain;
mod keys;
mod lifecycle;
mod limits;
mod list;
mod managed;
mod meta;
mod multipart;
mod names;
mod notify;
mod points;
mod post;
mod put;
mod records;
mod region;
mod restore;
mod rules;
mod seal;
mod select;
mod service;
mod settings;
mod several;
mod sites;
mod sse;
mod tags;
mod transitions;
mod website;

pub use core::S3Config;
pub use forms::Forms;
pub use keychain::Vault;
pub use points::control;
pub use region::handler;
pub use restore::Restores;
pub use service::S3Service;
pub use sites::Sites;
