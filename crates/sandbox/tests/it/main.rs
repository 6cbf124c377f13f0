//! Sandboxes from outside: what they give and what they do not let happen. Needs root, like the platform itself.

mod boot;
mod support;
