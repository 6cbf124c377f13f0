//! Sandboxes from outside: what they give and what they do not let happen. Needs root, like the platform itself.

mod boot;
mod end;
mod escape;
mod lasting;
mod leftovers;
mod network;
mod support;
