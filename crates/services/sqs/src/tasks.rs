//! Message move tasks: from a dead letter queue back to where the messages came from, or to another queue.
//!
//! A task is a row; a worker moves a few messages a commit until none is left, the task is cancelled, or it fails. It may stop at
//! any line: a message is in one queue or in the other, and after a restart the task goes on.

use crate::core::Core;
use crate::detach::to_the_end;
use crate::error::{self, from_read, from_transaction, in_range};
use crate::keys;
use crate::limits;
use crate::names::QueueName;
use crate::queue::Queue;
use crate::records::{Message, MoveState, MoveTask};
use crate::window::Leaving;
use api::sqs::{
    CancelMessageMoveTaskRequest, CancelMessageMoveTaskResult, ListMessageMoveTasksRequest, ListMessageMoveTasksResult,
    ListMessageMoveTasksResultEntry, StartMessageMoveTaskRequest, StartMessageMoveTaskResult, error as aws,
};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use contract::Error;
use std::sync::Arc;
use store::{Abort, Key, Scan, key};

/// Why a task failed, in AWS's words.
const NO_QUEUE: &str = "AWS.SimpleQueueService.NonExistentQueue";
const NO_SOURCE: &str = "CouldNotDetermineMessageSource";

impl Core {
    pub(crate) async fn move_start(
        self: &Arc<Self>,
        source: &Arc<Queue>,
        input: StartMessageMoveTaskRequest,
    ) -> Result<StartMessageMoveTaskResult, Error> {
        let per_second = input.max_number_of_messages_per_second;
        if per_second.is_some_and(|rate| !(1..=limits::MOVE_RATE_MAX).contains(&rate)) {
            let most = limits::MOVE_RATE_MAX;
            let text = format!(
                "Value for parameter MaxNumberOfMessagesPerSecond is invalid. Reason: You must enter a number that's between 1 and {most}."
            );
            return Err(error::invalid(text));
        }
        if !self.is_dead_letter_queue(source).await? {
            return Err(error::invalid("Source queue must be configured as a Dead Letter Queue."));
        }
        let destination_arn = input.destination_arn.filter(|arn| !arn.is_empty());
        if let Some(arn) = &destination_arn {
            self.check_destination(source, arn).await?;
        }
        let to_move = i64::try_from(self.count(source).await?.visible).unwrap_or(i64::MAX);
        let task = MoveTask {
            id: self.ids.uuid(),
            source_arn: source.arn.clone(),
            destination_arn,
            per_second,
            started_ms: self.clock.now_ms(),
            state: MoveState::Running,
            moved: 0,
            to_move,
            failure: None,
        };
        let key = self.move_insert(source, &task).await?;
        let task_handle = Some(handle(&task));
        self.spawn_move(Arc::clone(source), key, task);
        Ok(StartMessageMoveTaskResult { task_handle })
    }

    async fn check_destination(&self, source: &Queue, arn: &str) -> Result<(), Error> {
        let missing = || {
            aws::resource_not_found_exception(
                "The resource that you specified for the DestinationArn parameter doesn't exist.",
            )
        };
        let destination = self.queue_by_arn(arn).await?.ok_or_else(missing)?;
        if destination.fifo != source.fifo {
            return Err(error::invalid("Source queue and destination queue must be of the same type."));
        }
        match destination.id == source.id {
            true => Err(error::invalid("Source queue arn and destination queue arn cannot be the same.")),
            false => Ok(()),
        }
    }

    /// Writes a new task unless one is active; forgets the oldest when there are many.
    async fn move_insert(&self, source: &Queue, task: &MoveTask) -> Result<Key, Error> {
        let queue = source.id;
        let outcome = self.store.transact("sqs.move_start", |tx| async move {
            let tasks = tx.scan(&keys::MOVES, &Scan::prefix(&key![queue])).await?;
            if tasks.iter().any(|(_, task)| matches!(task.state, MoveState::Running | MoveState::Cancelling)) {
                let text = "There is already a task running. Only one active task is allowed for a source queue arn at a given time.";
                return Err(Abort::User(error::invalid(text)));
            }
            let last_ms = tasks.last().and_then(|(key, _)| key.number(1)).unwrap_or(0);
            let key = key![queue, u64::try_from(task.started_ms).unwrap_or(0).max(last_ms + 1)];
            let over = (tasks.len() + 1).saturating_sub(limits::MOVE_TASKS_MAX);
            tasks.iter().take(over).for_each(|(old, _)| tx.delete(&keys::MOVES, old));
            tx.put(&keys::MOVES, &key, task)?;
            Ok(key)
        });
        outcome.await.map_err(from_transaction)
    }

    pub(crate) async fn moves_list(
        &self,
        source: &Queue,
        input: ListMessageMoveTasksRequest,
    ) -> Result<ListMessageMoveTasksResult, Error> {
        let most = i32::try_from(limits::MOVE_TASKS_MAX).unwrap_or(i32::MAX);
        in_range(input.max_results, "MaxResults", 1..=most)?;
        let size = usize::try_from(input.max_results.unwrap_or(1)).unwrap_or(1);
        let scan = Scan::prefix(&key![source.id]).reverse().limit(size);
        let tasks = self.store.scan(&keys::MOVES, &scan).await.map_err(from_read)?;
        Ok(ListMessageMoveTasksResult { results: Some(tasks.into_iter().map(|(_, task)| shown(task)).collect()) })
    }

    pub(crate) async fn move_cancel(
        &self,
        input: CancelMessageMoveTaskRequest,
    ) -> Result<CancelMessageMoveTaskResult, Error> {
        let bad = || error::invalid("Value for parameter TaskHandle is invalid.");
        let (id, source_arn) = parse_handle(&input.task_handle).ok_or_else(bad)?;
        let gone = || aws::resource_not_found_exception("Task does not exist.");
        let source = self.queue_by_arn(&source_arn).await?.ok_or_else(error::no_source)?;
        let (queue, id) = (source.id, &id);
        let outcome = self.store.transact("sqs.move_cancel", |tx| async move {
            let tasks = tx.scan(&keys::MOVES, &Scan::prefix(&key![queue])).await?;
            let found = tasks.into_iter().find(|(_, task)| task.id == *id);
            let (key, mut task) = found.ok_or_else(|| Abort::User(gone()))?;
            if task.state != MoveState::Running {
                return Err(Abort::User(error::invalid("Only active tasks can be cancelled.")));
            }
            task.state = MoveState::Cancelling;
            tx.put(&keys::MOVES, &key, &task)?;
            Ok(task.moved)
        });
        let moved = outcome.await.map_err(from_transaction)?;
        Ok(CancelMessageMoveTaskResult { approximate_number_of_messages_moved: Some(moved) })
    }

    /// Goes on with the tasks that a stop has interrupted.
    pub(crate) async fn resume_moves(self: &Arc<Self>) -> Result<(), Error> {
        for (key, task) in self.store.scan(&keys::MOVES, &Scan::all()).await.map_err(from_read)? {
            if !matches!(task.state, MoveState::Running | MoveState::Cancelling) {
                continue;
            }
            if let Some(source) =
                self.queue_by_arn(&task.source_arn).await?.filter(|source| key.number(0) == Some(source.id))
            {
                self.spawn_move(source, key, task);
            }
        }
        Ok(())
    }

    fn spawn_move(self: &Arc<Self>, source: Arc<Queue>, key: Key, task: MoveTask) {
        let core = Arc::clone(self);
        tokio::spawn(async move {
            if let Err(error) = core.run_move(&source, &key, &task).await {
                tracing::warn!(%error, queue = source.arn, "a move task has ended with its queue");
            }
        });
    }

    /// Moves until all is moved, and tries again what the store refuses; an error means that the queue is gone.
    async fn run_move(self: &Arc<Self>, source: &Arc<Queue>, key: &Key, task: &MoveTask) -> Result<(), Error> {
        let mut second = (self.clock.now_ms(), 0);
        loop {
            source.check()?;
            let left =
                task.per_second.map_or(limits::MOVE_MESSAGES, |rate| usize::try_from(rate - second.1).unwrap_or(0));
            if left == 0 {
                second = (self.next_second(second.0).await, 0);
                continue;
            }
            let moved = to_the_end({
                let (core, source, task) = (Arc::clone(self), Arc::clone(source), task.clone());
                async move { core.move_some(&source, &task, left.min(limits::MOVE_MESSAGES)).await }
            });
            let noted = match moved.await {
                Ok((moved, failure)) => {
                    second.1 += moved;
                    self.note_moved(key, moved, failure).await
                }
                Err(error) => Err(error),
            };
            match noted {
                Ok(MoveState::Running) => {}
                Ok(_) => return Ok(()),
                Err(error) => {
                    tracing::error!(%error, source = ?error.source, queue = source.arn, "a move task waits for the store");
                    self.clock.sleep_until(self.clock.now_ms() + limits::MOVE_PAUSE_MS).await;
                }
            }
        }
    }

    async fn next_second(&self, began_ms: i64) -> i64 {
        while self.clock.now_ms() < began_ms + 1000 {
            self.clock.sleep_until(began_ms + 1000).await;
        }
        self.clock.now_ms()
    }

    /// Moves up to `count` messages; tells how many, and why it cannot go on.
    async fn move_some(
        &self,
        source: &Queue,
        task: &MoveTask,
        count: usize,
    ) -> Result<(i32, Option<&'static str>), Error> {
        self.fill(source, count).await?;
        let leaving = source.window().take_leaving(self.clock.now_ms(), count);
        let (mut moved, mut end) = (0, Ok(None));
        for one in leaving {
            if !matches!(end, Ok(None)) {
                source.window().finish_leaving(one.place.seq, false);
                continue;
            }
            end = self.move_one(source, task, one).await;
            moved += i32::from(matches!(end, Ok(None)));
        }
        match end {
            Ok(failure) => Ok((moved, failure)),
            // What was moved counts; the rest meets the fault again.
            Err(_) if moved > 0 => Ok((moved, None)),
            Err(error) => Err(error),
        }
    }

    async fn move_one(&self, source: &Queue, task: &MoveTask, leaving: Leaving) -> Result<Option<&'static str>, Error> {
        let seq = leaving.place.seq;
        let stays = |error| {
            source.window().finish_leaving(seq, false);
            error
        };
        let message =
            self.store.get(&keys::MESSAGES, &leaving.place.key(source.id)).await.map_err(|e| stays(from_read(e)))?;
        let Some(message) = message else {
            source.window().finish_leaving(seq, true);
            return Ok(None);
        };
        let Some(arn) = task.destination_arn.clone().or_else(|| message.source.clone()) else {
            source.window().finish_leaving(seq, false);
            return Ok(Some(NO_SOURCE));
        };
        let Some(target) = self.queue_by_arn(&arn).await.map_err(stays)?.filter(|target| target.fifo == source.fifo)
        else {
            source.window().finish_leaving(seq, false);
            return Ok(Some(NO_QUEUE));
        };
        let now_ms = self.clock.now_ms();
        let anew =
            Message { id: self.ids.uuid(), sent_ms: now_ms, source: None, receives: 0, first_ms: None, ..message };
        let incoming = self.begin_at(&target, anew, 0, None, now_ms);
        self.commit_moves(source, &target, vec![(leaving, incoming)], now_ms).await?;
        Ok(None)
    }

    /// Adds to the task's row; none moved means that it is done.
    async fn note_moved(&self, key: &Key, moved: i32, failure: Option<&'static str>) -> Result<MoveState, Error> {
        let outcome = self.store.transact("sqs.move_note", |tx| async move {
            let Some(mut task) = tx.get(&keys::MOVES, key).await? else { return Ok(MoveState::Cancelled) };
            task.moved += i64::from(moved);
            task.state = match (task.state, failure) {
                (MoveState::Cancelling, _) => MoveState::Cancelled,
                (_, Some(_)) => MoveState::Failed,
                (_, None) if moved == 0 => MoveState::Completed,
                (state, None) => state,
            };
            task.failure = failure.map(str::to_owned);
            tx.put(&keys::MOVES, key, &task)?;
            Ok(task.state)
        });
        outcome.await.map_err(from_transaction)
    }
}

fn handle(task: &MoveTask) -> String {
    STANDARD.encode(serde_json::json!({"taskId": task.id, "sourceArn": task.source_arn}).to_string())
}

/// The task's id and the ARN of its source.
fn parse_handle(text: &str) -> Option<(String, String)> {
    let json: serde_json::Value = serde_json::from_slice(&STANDARD.decode(text).ok()?).ok()?;
    let text = |name: &str| json[name].as_str().map(str::to_owned);
    text("taskId").zip(text("sourceArn"))
}

/// The queue that a task handle is about.
pub(crate) fn source_of_handle(text: &str) -> Option<QueueName> {
    QueueName::from_arn(&parse_handle(text)?.1)
}

fn shown(task: MoveTask) -> ListMessageMoveTasksResultEntry {
    ListMessageMoveTasksResultEntry {
        task_handle: (task.state == MoveState::Running).then(|| handle(&task)),
        status: Some(task.state.text().to_owned()),
        source_arn: Some(task.source_arn),
        destination_arn: task.destination_arn,
        max_number_of_messages_per_second: task.per_second,
        approximate_number_of_messages_moved: Some(task.moved),
        approximate_number_of_messages_to_move: Some(task.to_move),
        failure_reason: task.failure,
        started_timestamp: Some(task.started_ms),
    }
}
