//! `repair`: opens a damaged store once, keeping what is whole.

use crate::output;
use std::path::Path;
use std::process::ExitCode;
use store::{DiskOptions, OpenError, Repair, Store};

pub(crate) fn run(data: &Path) -> anyhow::Result<ExitCode> {
    let directory = data.join("store");
    anyhow::ensure!(directory.is_dir(), "{} holds no store", data.display());
    super::serve::runtime()?.block_on(async {
        match Store::open(&directory, &DiskOptions::default()) {
            Ok(store) => {
                store.close().await;
                output::line(format!("the store in {} is whole: nothing to repair", data.display()));
            }
            Err(OpenError::Damaged { what, kept, .. }) => {
                let options = DiskOptions { repair: Repair::DropDamaged, ..DiskOptions::default() };
                Store::open(&directory, &options)?.close().await;
                output::line(format!("repaired {}: {what}; kept {kept}, what came later is lost", data.display()));
            }
            Err(error) => return Err(error.into()),
        }
        Ok(ExitCode::SUCCESS)
    })
}
