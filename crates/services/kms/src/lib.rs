//! KMS: keys whose material never leaves the store in the clear, and what can be done with them.
//!
//! Owns the rows below `kms.`; start at [`KmsService`], then `records` (what a key is), `resolve` (which key is meant), `envelope`,
//! `data`, `signing` (what is done with it).
//!
//! # What protects a key
//! Material is sealed with AES-256-GCM under the [`MasterKey`], bound to its owner and its place, so that a row copied elsewhere does
//! not open. The master key is in no row: without it a stolen store is of no use. A store that was sealed under another master key is
//! refused at start.
//!
//! # Ciphertexts
//! A symmetric ciphertext names account, key and material, so it decrypts without being told the key, after any rotation and restart,
//! and in each region of a multi-region key. Header and encryption context are the additional data of AES-256-GCM.
//!
//! # Who may
//! The authorizer of the bus decides, with the key's policy as the resource's; a grant is a statement of that policy (`policies`), so
//! its constraints are conditions that the policy engine decides. A service that needs a key for its caller calls as the caller, with
//! [`platform::Context::through`]; that is where `kms:ViaService` comes from.
//!
//! Rotations, deletions and the end of imported material are told to the default event bus, queued in their own commit.
//!
//! # Known limits
//! - Custom key stores, SM2, ML-DSA, ML-KEM and Nitro Enclaves' `Recipient` are refused. Ed25519 signs raw messages only.
//! - Rotation by import of new material (`NEW_KEY_MATERIAL`) is refused.

mod alias;
mod core;
mod crypto;
mod data;
mod data_keys;
mod envelope;
mod error;
mod grants;
mod import;
mod keys;
mod lifecycle;
mod limits;
mod list;
mod manage;
mod managed;
mod master;
mod material;
mod page;
mod policies;
mod records;
mod regions;
mod resolve;
mod rotation;
mod service;
mod signing;
mod spec;
mod tags;
mod worker;

#[cfg(test)]
mod tests;

pub use master::{MasterKey, MasterKeyError};
pub use service::KmsService;
