//! What is under way with a pipe, brought to its end. The state is in the row, so a start-up finishes what a former process began.

use crate::core::Core;
use crate::error::from_transaction;
use crate::keys;
use crate::queue::{Queue, Trouble};
use crate::record::{PipeRecord, State};
use crate::runner::{self, Runner};
use crate::settings::Settings;
use contract::Error;
use std::sync::Arc;
use store::{Abort, Scan};

/// Starts every pipe that runs, and finishes changes.
pub(crate) async fn start(core: &Arc<Core>) -> Result<(), Error> {
    for (_, pipe) in core.store.scan(&keys::PIPES, &Scan::all()).await.map_err(Error::internal)? {
        match pipe.state {
            State::Running => run(core, Settings::of(pipe)?),
            state if state.passes() => settle_soon(core, pipe),
            _ => {}
        }
    }
    Ok(())
}

/// Finishes a change in the background.
pub(crate) fn settle_soon(core: &Arc<Core>, pipe: PipeRecord) {
    let core = Arc::clone(core);
    tokio::spawn(async move {
        if let Err(error) = settle(&core, pipe).await {
            tracing::error!(%error, "could not finish the change of a pipe");
        }
    });
}

/// Does what a change asks for, then says so in the row.
async fn settle(core: &Arc<Core>, pipe: PipeRecord) -> Result<(), Error> {
    stop(core, &pipe.arn()).await;
    if pipe.state == State::Deleting {
        return delete(core, &pipe).await;
    }
    if !pipe.wanted {
        return reach(core, &pipe, State::Stopped, None).await.map(drop);
    }
    let settings = Settings::of(pipe.clone())?;
    if let Err(Trouble(text)) = check(core, &settings).await {
        let reason = format!("Input parameter is invalid from the request due to : {text}");
        return reach(core, &pipe, pipe.state.failed(), Some(reason)).await.map(drop);
    }
    if reach(core, &pipe, State::Running, None).await? {
        run(core, settings);
    }
    Ok(())
}

/// Whether the role can be assumed and may read the queue.
async fn check(core: &Core, settings: &Settings) -> Result<(), Trouble> {
    let principal = runner::assume(core, &settings.pipe.role_arn, &settings.pipe.name).await?;
    Queue::new(core, runner::context(core, settings, principal), &settings.queue).check().await
}

/// Writes the state that was reached; false when another change came meanwhile.
async fn reach(core: &Core, pipe: &PipeRecord, state: State, reason: Option<String>) -> Result<bool, Error> {
    let change = |pipe: &mut PipeRecord| {
        pipe.state = state;
        pipe.reason.clone_from(&reason);
    };
    let changed = core.change(&pipe.key(), pipe.stamp, change).await;
    core.reached.send_replace(());
    changed.map(|pipe| pipe.is_some())
}

async fn delete(core: &Core, pipe: &PipeRecord) -> Result<(), Error> {
    let key = &pipe.key();
    let stored = core.store.transact("pipes.pipe.delete", |tx| async move {
        if tx.get(&keys::PIPES, key).await?.is_some_and(|now| now.stamp == pipe.stamp) {
            tx.delete(&keys::PIPES, key);
        }
        Ok::<_, Abort<Error>>(())
    });
    let deleted = stored.await.map_err(from_transaction);
    core.reached.send_replace(());
    deleted
}

fn run(core: &Arc<Core>, settings: Settings) {
    let arn = settings.pipe.arn();
    let mut runners = core.runners.lock();
    if let Some(old) = runners.insert(arn, Runner::start(core, settings)) {
        old.stop_soon();
    }
}

/// Ends a pipe's runner, once what it has taken is done with.
async fn stop(core: &Core, arn: &str) {
    let runner = core.runners.lock().remove(arn);
    if let Some(runner) = runner {
        runner.stop().await;
    }
}
