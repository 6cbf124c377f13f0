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
//! Contents of objects with a customer's key (SSE-C) are encrypted with it (AES-256-CTR), and the key is not kept. SSE-S3 and SSE-KMS
//! are settings that are kept, checked in form and shown: the content is not encrypted by us, and no key of KMS is asked for.
//!
//! # What is kept and has no effect
//! Logging, acceleration, request payment, replication, inventory, analytics, metrics and intelligent tiering configurations; storage
//! classes, but that `GLACIER` and `DEEP_ARCHIVE` cannot be read; lifecycle transitions; MFA delete is refused.
//!
//! # Regions
//! A bucket has the region that it was made for, and is reached from every region: one endpoint serves all.

mod about;
mod access;
mod acl;
mod buckets;
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
mod error;
mod garbage;
mod get;
mod keys;
mod lifecycle;
mod limits;
mod list;
mod meta;
mod multipart;
mod names;
mod notify;
mod post;
mod put;
mod records;
mod service;
mod sse;
mod tags;
mod website;

pub use core::S3Config;
pub use cors::{CorsAnswer, CorsQuestion};
pub use post::PostForm;
pub use service::S3Service;
pub use website::WebAnswer;
