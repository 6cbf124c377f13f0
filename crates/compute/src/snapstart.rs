//! SnapStart's side of a pool: a version's code is initialised before anybody calls, and a call waits for a restore.
//!
//! Where the initialised process could be written down ([`crate::image`]), every environment starts from that. Elsewhere an
//! environment is initialised and held until it is wanted, and then the next one; only when more are wanted at once than are held
//! does a call wait for an initialisation as well. So it does when nothing is left of it, after a restart of the platform, say.

use crate::environment::{End, Environment, InitCause, InitFailure};
use crate::function::{Initialization, InvokeError, RestoreFailure, ThrottleReason};
use crate::given::Given;
use crate::image::wire::Received;
use crate::limits;
use crate::pool::{Acquired, Pool};
use crate::report;
use sandbox::Exit;
use std::collections::VecDeque;
use std::os::unix::net::UnixStream;
use std::sync::Arc;
use std::time::Instant;

/// Why no snapshot of a version could be made.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Unprepared {
    /// AWS's name for it: `FunctionError.InitTimeout`.
    pub code: &'static str,
    /// What the function said.
    pub text: String,
}

/// What environments of a version start from.
struct Image {
    bytes: Arc<Received>,
    used: Instant,
}

/// What a version has been initialised to.
#[derive(Default)]
pub(crate) struct Held {
    image: Option<Image>,
    /// Images that no sandbox took.
    images_lost: u32,
    /// Environments in a row that were not written down although they might have been.
    unwritten: u32,
    /// Held while a process is initialised that may be written down: what comes of it may be what others wait for.
    turn: Arc<tokio::sync::Mutex<()>>,
    ready: VecDeque<Arc<Environment>>,
    /// One is being made.
    making: bool,
}

impl Held {
    /// An environment is gone.
    pub(crate) fn forget(&mut self, environment: &Arc<Environment>) {
        self.ready.retain(|other| !Arc::ptr_eq(other, environment));
    }

    fn take(&mut self) -> Option<Arc<Environment>> {
        self.ready.pop_front()
    }

    fn keep(&mut self, image: Received) {
        self.image = Some(Image { bytes: Arc::new(image), used: Instant::now() });
        self.unwritten = 0;
    }

    fn use_image(&mut self) -> Option<Arc<Received>> {
        let image = self.image.as_mut()?;
        image.used = Instant::now();
        Some(Arc::clone(&image.bytes))
    }

    fn note_unwritten(&mut self, for_good: bool) {
        self.unwritten += if for_good { limits::IMAGE_ATTEMPTS } else { 1 };
    }

    /// Whether another attempt may lead to an image: the first sandboxes after a start are no copies yet.
    fn may_be_written(&self) -> bool {
        self.unwritten < limits::IMAGE_ATTEMPTS && self.images_lost < limits::IMAGES_LOST_MAX
    }

    fn is_empty(&self) -> bool {
        self.image.is_none() && self.ready.is_empty()
    }

    /// Whether nothing is held and nothing is being made.
    fn lacks_one(&self) -> bool {
        !self.making && self.is_empty()
    }
}

impl Pool {
    /// Whether its environments start from a snapshot.
    pub(crate) fn snaps(&self) -> bool {
        self.version().initialization == Initialization::SnapStart
    }

    /// Initialises the version ahead of calls, unless it is.
    ///
    /// # Errors
    /// What went wrong with the function's code, or here.
    pub async fn prepare(self: &Arc<Self>) -> Result<(), Unprepared> {
        if !self.state.lock().held.is_empty() {
            return Ok(());
        }
        let made = self.initialise_one().await.map_err(|failure| match failure {
            Acquired::Failed(failure) => unprepared(&failure),
            Acquired::Refused(error) => Unprepared { code: "InternalError", text: error.to_string() },
            Acquired::Ready(_) => Unprepared { code: "InternalError", text: String::new() },
        })?;
        if let Some(environment) = made {
            self.hold(environment);
        }
        Ok(())
    }

    /// Initialises the version: an environment that is not wanted yet, or none when there is an image of it now.
    async fn initialise_one(self: &Arc<Self>) -> Result<Option<Arc<Environment>>, Acquired> {
        let place = self.fleet.place(self.function()).map_err(Acquired::Refused)?;
        self.fleet.measure_images();
        let limit = limits::provisioned_init_timeout(self.version().timeout_seconds);
        let environment = self.fleet.start_environment(self.version(), None, limit).await.map_err(Acquired::Failed)?;
        // Its time is told in its own line; no call waited for it.
        environment.take_init();
        self.adopt(&environment, place);
        let Some((image, control)) = environment.take_image() else {
            self.state.lock().held.note_unwritten(environment.is_unwritable());
            return Ok(Some(environment));
        };
        if self.state.lock().held.images_lost >= limits::IMAGES_LOST_MAX {
            return self.let_go_on(environment, control).await.map(Some);
        }
        environment.settle_log().await;
        self.discard(&environment);
        drop(control); // not before the process has ended
        let (function, number) = (&self.version().name, &self.version().version);
        tracing::debug!(function, version = number, bytes = image.bytes(), "a version has an image");
        if !self.is_closed() {
            self.state.lock().held.keep(image);
            self.fleet.fit_images();
        }
        Ok(None)
    }

    /// Has a process that was written down go on itself, where nobody takes its image.
    async fn let_go_on(
        self: &Arc<Self>,
        environment: Arc<Environment>,
        control: UnixStream,
    ) -> Result<Arc<Environment>, Acquired> {
        let waits = environment.inner().expect_ready();
        drop(control);
        if let Ok(Ok(Ok(()))) = tokio::time::timeout(self.fleet.restore_timeout(), waits).await {
            return Ok(environment);
        }
        self.discard(&environment);
        Err(Acquired::Refused(InvokeError::Restore(RestoreFailure::Failed)))
    }

    fn hold(&self, environment: Arc<Environment>) {
        if self.is_closed() {
            return self.discard(&environment);
        }
        environment.freeze();
        self.state.lock().held.ready.push_back(environment);
    }

    /// An environment that is initialised: one that is held, one made of the image, or one that is initialised now.
    /// With it, when the time of its restore began.
    async fn initialised(self: &Arc<Self>, given: &Given) -> Result<(Arc<Environment>, Instant), Acquired> {
        let mut attempts = 0;
        while attempts <= limits::IMAGES_LOST_MAX {
            let began = Instant::now();
            if let Some(environment) = self.take_held() {
                return Ok((environment, began));
            }
            if let Some(environment) = self.made_of_image(given).await {
                return Ok((environment, began));
            }
            let turn = self.turn().await;
            if turn.is_some() && !self.state.lock().held.is_empty() {
                continue; // somebody else's is there
            }
            attempts += 1;
            if let Some(environment) = self.initialise_one().await.map_err(failed)? {
                return Ok((environment, Instant::now()));
            }
        }
        Err(Acquired::Refused(InvokeError::Start("no environment takes the version's image".to_owned())))
    }

    /// Waits for those who initialise a process that may be written down.
    async fn turn(&self) -> Option<tokio::sync::OwnedMutexGuard<()>> {
        let turn = {
            let held = &self.state.lock().held;
            held.may_be_written().then(|| Arc::clone(&held.turn))
        };
        Some(turn?.lock_owned().await)
    }

    async fn made_of_image(self: &Arc<Self>, given: &Given) -> Option<Arc<Environment>> {
        for _ in 0..limits::IMAGE_ATTEMPTS {
            let image = self.state.lock().held.use_image()?;
            let place = self.fleet.place(self.function()).ok()?;
            match self.fleet.start_from_image(self.version(), &image, given).await {
                Ok(environment) => {
                    self.adopt(&environment, place);
                    return Some(environment);
                }
                Err(error) => {
                    tracing::debug!(function = self.version().name, error, "a sandbox does not take an image");
                }
            }
        }
        // Its interpreter is gone, or it cannot be taken for a reason that was not foreseen.
        let mut state = self.state.lock();
        state.held.image = None;
        state.held.images_lost += 1;
        None
    }

    /// Restores an environment in the background, for a call that waits; it has been counted as starting.
    pub(crate) fn restore_one(self: &Arc<Self>) {
        let this = Arc::clone(self);
        tokio::spawn(async move {
            let restored = this.restored().await;
            this.state.lock().starting -= 1;
            match restored {
                Ok(environment) => this.offer(environment),
                Err(failed) => this.tell_one(failed),
            }
            this.hold_one_more().await;
        });
    }

    async fn restored(self: &Arc<Self>) -> Result<Arc<Environment>, Acquired> {
        if !self.may_grow() {
            return Err(Acquired::Refused(InvokeError::Throttled(ThrottleReason::Function)));
        }
        // Each time: what the version was initialised to holds its variables, and its role or their key may have been lost since.
        let given = Given::to(self.version()).await.map_err(refused)?;
        let (environment, began) = self.initialised(&given).await?;
        environment.restore(began, self.fleet.restore_timeout()).await.map_err(|failure| {
            self.discard(&environment);
            Acquired::Refused(InvokeError::Restore(failure))
        })?;
        Ok(environment)
    }

    fn take_held(&self) -> Option<Arc<Environment>> {
        loop {
            let environment = self.state.lock().held.take()?;
            if environment.is_held() {
                return Some(environment);
            }
            self.discard(&environment);
        }
    }

    /// Holds one environment more if none is held, so that the next call that needs one only waits for a restore. Not while memory is
    /// short: it would be the next to go.
    async fn hold_one_more(self: &Arc<Self>) {
        if !self.state.lock().held.lacks_one() || self.fleet.is_tight() {
            return;
        }
        {
            let held = &mut self.state.lock().held;
            if !held.lacks_one() {
                return;
            }
            held.making = true;
        }
        let made = if self.is_closed() { None } else { self.initialise_one().await.ok().flatten() };
        self.state.lock().held.making = false;
        if let Some(environment) = made {
            self.hold(environment);
        }
    }

    /// When its image was used last, if it has one.
    pub(crate) fn image_used(&self) -> Option<Instant> {
        self.state.lock().held.image.as_ref().map(|image| image.used)
    }

    /// Lets go of its image; `false` when it has none. Environments that were made of it live on.
    pub(crate) fn drop_image(&self) -> bool {
        let image = self.state.lock().held.image.take();
        image.is_some()
    }

    /// Lets go of what the version was initialised to.
    pub(crate) fn forget_snapshot(&self) {
        self.state.lock().held.image = None;
        while self.drop_held() {}
    }

    /// Ends a held environment; `false` when there is none.
    pub(crate) fn drop_held(&self) -> bool {
        let held = self.state.lock().held.take();
        held.is_some_and(|environment| {
            self.discard(&environment);
            true
        })
    }
}

fn refused(cause: InitCause) -> Acquired {
    failed(Acquired::Failed(InitFailure { cause, stream: String::new() }))
}

/// To whoever calls, a version that cannot be initialised any more is one that cannot be restored.
fn failed(acquired: Acquired) -> Acquired {
    match acquired {
        Acquired::Failed(InitFailure { cause: InitCause::Refused(refusal), .. }) => {
            Acquired::Refused(InvokeError::Refused(refusal))
        }
        Acquired::Failed(InitFailure { cause: InitCause::NoRuntime(text), .. }) => {
            Acquired::Refused(InvokeError::NoRuntime(text))
        }
        Acquired::Failed(InitFailure { cause: InitCause::Platform(text), .. }) => {
            Acquired::Refused(InvokeError::Start(text))
        }
        Acquired::Failed(InitFailure { cause: InitCause::TimedOut, .. }) => {
            Acquired::Refused(InvokeError::Restore(RestoreFailure::TimedOut))
        }
        Acquired::Failed(_) => Acquired::Refused(InvokeError::Restore(RestoreFailure::Failed)),
        other => other,
    }
}

fn unprepared(failure: &InitFailure) -> Unprepared {
    let failed = |code, text: &str| Unprepared { code, text: text.to_owned() };
    match &failure.cause {
        InitCause::TimedOut => failed("FunctionError.InitTimeout", "Function initialization timed out."),
        InitCause::Exited(End::Runtime(Exit::KILLED)) => {
            failed("FunctionError.InitResourceExhausted", "Runtime exited with error: signal: killed")
        }
        InitCause::Exited(End::Extension(extension)) => failed("FunctionError.ExtensionInitError", &extension.text),
        InitCause::Exited(End::Runtime(_)) => failed("FunctionError.RuntimeInitError", &message(failure)),
        InitCause::Reported(error) if error.error_type == "Runtime.InvalidEntrypoint" => {
            failed("FunctionError.InvalidEntryPoint", &message(failure))
        }
        InitCause::Reported(_) => failed("FunctionError.RuntimeInitError", &message(failure)),
        InitCause::NoRuntime(text) => failed("InvalidRuntime", text),
        InitCause::Refused(refusal) => failed("InternalError", &refusal.text),
        InitCause::Platform(text) => failed("InternalError", text),
    }
}

/// `Type: text`, as the function's error says it.
fn message(failure: &InitFailure) -> String {
    let failed = report::init_failure(&failure.cause, "", 0, 0);
    let error: serde_json::Value = serde_json::from_slice(&failed.payload).unwrap_or_default();
    let text = error["errorMessage"].as_str().unwrap_or_default();
    let text = text.strip_prefix("RequestId:  Error: ").unwrap_or(text);
    let kind = error["errorType"].as_str().unwrap_or(&failed.error_type);
    format!("{kind}: {text}")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::runtime_api::InitError;

    #[track_caller]
    fn check(cause: InitCause, code: &str, text: &str) {
        let found = unprepared(&InitFailure { cause, stream: String::new() });
        assert_eq!((found.code, found.text.as_str()), (code, text));
    }

    #[test]
    fn reasons_have_the_codes_of_aws() {
        let reported = |error_type: &str, payload: &str| {
            InitCause::Reported(InitError { error_type: error_type.to_owned(), payload: payload.to_owned().into() })
        };
        check(InitCause::TimedOut, "FunctionError.InitTimeout", "Function initialization timed out.");
        check(
            reported("Runtime.ImportModuleError", r#"{"errorType":"Runtime.ImportModuleError","errorMessage":"no x"}"#),
            "FunctionError.RuntimeInitError",
            "Runtime.ImportModuleError: no x",
        );
        check(
            reported("Runtime.InvalidEntrypoint", r#"{"errorMessage":"Couldn't find"}"#),
            "FunctionError.InvalidEntryPoint",
            "Runtime.InvalidEntrypoint: Couldn't find",
        );
        check(
            InitCause::Exited(End::Runtime(Exit::Code(1))),
            "FunctionError.RuntimeInitError",
            "Runtime.ExitError: Runtime exited with error: exit status 1",
        );
        check(
            InitCause::Exited(End::Runtime(Exit::KILLED)),
            "FunctionError.InitResourceExhausted",
            "Runtime exited with error: signal: killed",
        );
    }
}
