//! Storage: a transactional ordered map that keeps what it has acknowledged, and blobs beside it.
//!
//! Owns durability, atomicity and order; what the bytes mean belongs to the services. Start at [`Store::transact`].
//!
//! ```
//! use serde::{Deserialize, Serialize};
//! use store::{Abort, Key, Record, Store, Table, TransactError, key};
//!
//! #[derive(Debug, PartialEq, Serialize, Deserialize)]
//! struct Function {
//!     memory_mb: u32,
//! }
//! impl Record for Function {}
//!
//! // The owning crate's `keys` module.
//! const FUNCTIONS: Table<Function> = Table::new("lambda.function");
//! fn function(account: &str, name: &str) -> Key {
//!     key![account, name]
//! }
//!
//! #[derive(Debug, PartialEq)]
//! struct AlreadyExists;
//!
//! async fn create(store: &Store, name: &str, memory_mb: u32) -> Result<(), TransactError<AlreadyExists>> {
//!     let (key, record) = (&function("123456789012", name), &Function { memory_mb });
//!     store
//!         .transact("lambda.create", |tx| async move { // borrows what is outside, so it can run again after a conflict
//!             if tx.get(&FUNCTIONS, key).await?.is_some() {
//!                 return Err(Abort::User(AlreadyExists));
//!             }
//!             tx.put(&FUNCTIONS, key, record)?;
//!             Ok(())
//!         })
//!         .await
//! }
//!
//! # #[tokio::main(flavor = "current_thread")]
//! # async fn main() {
//! let store = Store::memory();
//! create(&store, "hello", 128).await.expect("is new");
//! assert!(matches!(create(&store, "hello", 256).await, Err(TransactError::Abort(AlreadyExists))));
//! assert_eq!(store.get(&FUNCTIONS, &function("123456789012", "hello")).await.expect("reads"), Some(Function { memory_mb: 128 }));
//! # }
//! ```

pub mod bench;
mod blob_id;
mod blob_writer;
mod blobs;
mod disk;
mod durable;
mod engine;
mod error;
pub mod faults;
mod key;
pub mod limits;
mod lock;
mod memory;
mod recent;
mod record;
mod scan;
mod store;
mod table;
mod tx;
mod types;
mod watch;

pub use blob_id::{BlobId, BlobIdError};
pub use blobs::{Blob, BlobError, Blobs, Collected, Hold, Sweep};
pub use disk::{DiskOptions, OpenError, Repair};
pub use engine::{Engine, Snapshot};
pub use error::{Abort, CommitError, Failure, ReadError, Source, TransactError, WriteError};
pub use key::{Key, KeyPart, Part};
pub use lock::LockError;
pub use record::{Record, RecordError};
pub use scan::{KeyRange, Scan};
pub use store::Store;
pub use table::Table;
pub use tx::Tx;
pub use types::{Batch, Check, Row};
pub use watch::Watch;
