//! Reading events: pages of a stream and searches of a group.

mod filter;
mod get;
mod page;
mod walk;
