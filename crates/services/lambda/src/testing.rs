//! A service over a store in memory, with functions that answer what a test says instead of running.

use crate::logs::{RoleSession, Roles, Trust};
use crate::names::Target;
use crate::runner::{Environments, Hold, Runner};
use crate::service::{LambdaService, Parts};
use api::lambda::{self as types, Lambda};
use bytes::Bytes;
use compute::{Event, FunctionVersion, InvokeError, Outcome, Packages, Provisioned, SessionCredentials};
use contract::{Error, Operation, Service, Value};
use parking_lot::Mutex;
use platform::{AccountId, Authorizer, BoxFuture, Bus, Call, Clock, Context, Principal, RandomIds, Region, RequestId};
use std::collections::{BTreeMap, VecDeque};
use std::io::{Cursor, Write};
use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};
use store::{Blobs, Store};

pub(crate) const ACCOUNT: &str = "123456789012";
pub(crate) const REGION: &str = "us-east-1";

/// The service and what stands around it.
pub(crate) struct Scene {
    pub(crate) lambda: Arc<LambdaService>,
    pub(crate) clock: Arc<StillClock>,
    pub(crate) house: Arc<Doubles>,
    _directory: tempfile::TempDir,
}

/// What functions answer, and what they were asked.
#[derive(Default)]
pub(crate) struct Doubles {
    answers: Mutex<VecDeque<Result<Outcome, InvokeError>>>,
    pub(crate) calls: Mutex<Vec<(String, Event)>>,
    opened: Mutex<Vec<Arc<FunctionVersion>>>,
    reserved: Mutex<BTreeMap<String, u32>>,
}

impl Doubles {
    /// The next call gets this; with nothing planned a function answers `null`.
    pub(crate) fn plan(&self, answer: Result<Outcome, InvokeError>) {
        self.answers.lock().push_back(answer);
    }

    pub(crate) fn calls_of(&self, name: &str) -> Vec<Event> {
        self.calls.lock().iter().filter(|(of, _)| of == name).map(|(_, event)| event.clone()).collect()
    }

    /// What is set aside, by function.
    pub(crate) fn reserved(&self) -> Vec<(String, u32)> {
        self.reserved.lock().clone().into_iter().collect()
    }

    pub(crate) fn opened(&self) -> Vec<Arc<FunctionVersion>> {
        self.opened.lock().clone()
    }
}

/// What a function gives back.
pub(crate) fn outcome(payload: &str, error_type: Option<&str>) -> Outcome {
    Outcome {
        payload: Bytes::from(payload.to_owned()),
        error_type: error_type.map(str::to_owned),
        cause: None,
        log_tail: None,
        report: compute::Report::default(),
    }
}

impl Runner for Arc<Doubles> {
    fn open(&self, version: Arc<FunctionVersion>) -> Arc<dyn Environments> {
        self.opened.lock().push(Arc::clone(&version));
        Arc::new(Double { house: Arc::clone(self), version, provisioned: Mutex::default() })
    }

    fn reserve(&self, target: &Target, count: u32) {
        let mut reserved = self.reserved.lock();
        reserved.remove(&target.name);
        reserved.extend((count > 0).then(|| (target.name.clone(), count)));
    }

    fn reserve_nothing(&self) {
        self.reserved.lock().clear();
    }
}

struct Double {
    house: Arc<Doubles>,
    version: Arc<FunctionVersion>,
    provisioned: Mutex<u32>,
}

impl Environments for Double {
    fn version(&self) -> &Arc<FunctionVersion> {
        &self.version
    }

    fn invoke(self: Arc<Self>, event: Event, hold: Hold) -> BoxFuture<'static, Result<Outcome, InvokeError>> {
        self.house.calls.lock().push((self.version.name.clone(), event));
        let planned = self.house.answers.lock().pop_front();
        drop(hold);
        Box::pin(async move { planned.unwrap_or_else(|| Ok(outcome("null", None))) })
    }

    fn prepare(self: Arc<Self>) -> BoxFuture<'static, Result<(), compute::Unprepared>> {
        Box::pin(async { Ok(()) })
    }

    fn provision(&self, count: u32) {
        *self.provisioned.lock() = count;
    }

    fn provisioned(&self) -> Provisioned {
        let requested = *self.provisioned.lock();
        Provisioned { requested, ready: requested, failed: None }
    }

    fn is_empty(&self) -> bool {
        true
    }

    fn close(&self) {}
}

/// A clock that stands still until it is moved.
pub(crate) struct StillClock {
    ms: AtomicI64,
    moved: tokio::sync::watch::Sender<i64>,
}

impl Clock for StillClock {
    fn now_ms(&self) -> i64 {
        self.ms.load(Ordering::SeqCst)
    }

    fn advance_ms(&self, ms: i64) -> bool {
        let now = self.ms.fetch_add(ms, Ordering::SeqCst) + ms;
        self.moved.send_replace(now);
        true
    }

    fn sleep_until(&self, at_ms: i64) -> BoxFuture<'static, ()> {
        let mut moved = self.moved.subscribe();
        Box::pin(async move {
            let _ = moved.wait_for(|now| *now >= at_ms).await;
        })
    }
}

struct AnyRole;

impl Roles for AnyRole {
    fn trust<'a>(&'a self, _: &'a Context, _: &'a str) -> BoxFuture<'a, Result<Trust, String>> {
        Box::pin(async { Ok(Trust::Trusted) })
    }

    fn session<'a>(&'a self, _: &'a str, _: &'a str, _: u32) -> BoxFuture<'a, Result<RoleSession, String>> {
        Box::pin(async {
            Ok(RoleSession {
                credentials: SessionCredentials {
                    access_key_id: "ASIA".to_owned(),
                    secret_access_key: String::new(),
                    session_token: String::new(),
                },
                principal: Principal::root(&AccountId::new(ACCOUNT), ""),
            })
        })
    }
}

struct AllowAll;

impl Authorizer for AllowAll {
    fn authorize<'a>(
        &'a self,
        _: &'a Context,
        _: &'static Service,
        _: &'static Operation,
        _: &'a Value,
    ) -> BoxFuture<'a, Result<(), Error>> {
        Box::pin(async { Ok(()) })
    }
}

impl Scene {
    pub(crate) async fn new() -> Self {
        Self::beside(Vec::new()).await
    }

    /// With other services on the bus.
    pub(crate) async fn beside(others: Vec<Arc<dyn platform::Handler>>) -> Self {
        let directory = tempfile::tempdir().expect("a directory");
        let house = Arc::new(Doubles::default());
        let clock =
            Arc::new(StillClock { ms: AtomicI64::new(1_764_025_872_345), moved: tokio::sync::watch::Sender::new(0) });
        let bus = Arc::new(Bus::default());
        let store = Store::memory();
        let parts = Parts {
            metrics: metrics::Metrics::new(store.clone(), clock.clone()),
            store,
            blobs: Blobs::open(directory.path().join("blobs")).expect("blobs"),
            packages: Packages::open(&directory.path().join("packages")).expect("packages"),
            bus: Arc::clone(&bus),
            roles: Arc::new(AnyRole),
            clock: clock.clone(),
            ids: Arc::new(RandomIds),
            platform_api: None,
            surroundings: crate::Surroundings::default(),
            signatures: None,
        };
        let lambda = LambdaService::over(Arc::new(Arc::clone(&house)), parts);
        let handlers = std::iter::once(api::lambda::handler(Arc::clone(&lambda))).chain(others).collect();
        bus.connect(handlers, Arc::new(AllowAll));
        lambda.start().await.expect("starts");
        Self { lambda, clock, house, _directory: directory }
    }

    pub(crate) fn ctx(&self) -> Context {
        let account = AccountId::new(ACCOUNT);
        Context {
            principal: Principal::root(&account, ACCOUNT),
            account,
            region: Region::new(REGION),
            request_id: RequestId::new(&platform::Ids::uuid(&RandomIds)),
            endpoint: "http://127.0.0.1:4566".into(),
            source_ip: None,
            secure: false,
            source_arn: None,
            trace_id: None,
            user_agent: None,
            via: Vec::new(),
        }
    }

    pub(crate) fn call<I>(&self, input: I) -> Call<I> {
        Call::new(self.ctx(), input)
    }

    pub(crate) fn arn(&self, name: &str, qualifier: Option<&str>) -> String {
        crate::names::function_arn(ACCOUNT, REGION, name, qualifier)
    }

    /// Makes a function and waits until it is active.
    pub(crate) async fn function(&self, name: &str) {
        self.create(create(name)).await.expect("created");
        self.configuration(name, None).await;
    }

    pub(crate) async fn create(
        &self,
        input: types::CreateFunctionRequest,
    ) -> Result<types::FunctionConfiguration, Error> {
        let name = input.function_name.clone();
        let answer = self.lambda.create_function(self.call(input)).await?;
        let target = crate::names::Target::read(&self.ctx(), &name, None)?;
        crate::settle::settle(&self.lambda, &target).await?;
        Ok(answer)
    }

    pub(crate) async fn configuration(&self, name: &str, qualifier: Option<&str>) -> types::FunctionConfiguration {
        let input = types::GetFunctionConfigurationRequest {
            function_name: name.to_owned(),
            qualifier: qualifier.map(str::to_owned),
        };
        self.lambda.get_function_configuration(self.call(input)).await.expect("there")
    }

    /// Changes the description, so that another version can be published.
    pub(crate) async fn configure(&self, name: &str, description: &str) {
        let input = types::UpdateFunctionConfigurationRequest {
            function_name: name.to_owned(),
            description: Some(description.to_owned()),
            ..Default::default()
        };
        self.lambda.update_function_configuration(self.call(input)).await.expect("changed");
    }

    pub(crate) async fn publish(&self, name: &str) -> String {
        let input = types::PublishVersionRequest { function_name: name.to_owned(), ..Default::default() };
        self.lambda.publish_version(self.call(input)).await.expect("published").version.expect("a number")
    }

    pub(crate) async fn alias(&self, name: &str, alias: &str, version: &str) {
        let input = types::CreateAliasRequest {
            function_name: name.to_owned(),
            name: alias.to_owned(),
            function_version: version.to_owned(),
            ..Default::default()
        };
        self.lambda.create_alias(self.call(input)).await.expect("made");
    }

    pub(crate) async fn point(&self, name: &str, alias: &str, version: &str) {
        let input = types::UpdateAliasRequest {
            function_name: name.to_owned(),
            name: alias.to_owned(),
            function_version: Some(version.to_owned()),
            ..Default::default()
        };
        self.lambda.update_alias(self.call(input)).await.expect("moved");
    }

    pub(crate) async fn invoke(&self, name: &str, qualifier: Option<&str>) -> Result<types::InvocationResponse, Error> {
        let input = types::InvocationRequest {
            function_name: name.to_owned(),
            qualifier: qualifier.map(str::to_owned),
            ..Default::default()
        };
        self.lambda.invoke(self.call(input)).await
    }

    /// How many environments a version keeps ready.
    pub(crate) fn provisioned(&self, name: &str, version: &str) -> u32 {
        let target = crate::names::Target::read(&self.ctx(), name, None).expect("a name");
        self.lambda
            .running
            .environments(&target, version)
            .map_or(0, |environments| environments.provisioned().requested)
    }

    /// Lets tasks in the background run until something holds; a test that waits for ever has failed.
    pub(crate) async fn until(&self, what: &str, holds: impl Fn() -> bool) {
        for _ in 0..100_000 {
            if holds() {
                return;
            }
            tokio::task::yield_now().await;
        }
        panic!("never: {what}");
    }
}

/// A request that makes a Python function.
pub(crate) fn create(name: &str) -> types::CreateFunctionRequest {
    types::CreateFunctionRequest {
        function_name: name.to_owned(),
        runtime: Some("python3.13".to_owned()),
        handler: Some("m.h".to_owned()),
        role: format!("arn:aws:iam::{ACCOUNT}:role/r"),
        code: types::FunctionCode { zip_file: Some(zip(&[("m.py", b"x = 1")])), ..Default::default() },
        ..Default::default()
    }
}

/// A zip with these files.
pub(crate) fn zip(files: &[(&str, &[u8])]) -> Bytes {
    let mut writer = zip::ZipWriter::new(Cursor::new(Vec::new()));
    for (name, content) in files {
        writer.start_file(*name, zip::write::SimpleFileOptions::default()).expect("an entry");
        writer.write_all(content).expect("written");
    }
    writer.finish().expect("finished").into_inner().into()
}

/// Status and text of an error.
pub(crate) fn message(error: &Error) -> (u16, &str) {
    (error.status, error.message.as_deref().unwrap_or(""))
}
