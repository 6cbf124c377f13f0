//! Function versions in real sandboxes, without the control plane. Needs root, like the platform itself, and a python3.

mod answers;
mod extensions;
mod logs;
mod memory;
mod provision;
mod reset;
mod snapstart;
mod support;
mod telemetry;
