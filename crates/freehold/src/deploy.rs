//! `up FOLDER`: a folder with code becomes a function, is invoked, and is redeployed whenever a file is saved.

use crate::house::House;
use crate::output;
use anyhow::{Context as _, bail};
use api::iam::{self as iam_types, op as iam};
use api::lambda::{self as types, op};
use bytes::Bytes;
use notify::{RecommendedWatcher, RecursiveMode, Watcher};
use platform::{AccountId, Context, Ids, Principal, RandomIds, Region, RequestId};
use std::io::{Cursor, Write};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;
use tokio::sync::mpsc;
use zip::write::SimpleFileOptions;

/// Saving a file often means several writes; they are one change.
const QUIET: Duration = Duration::from_millis(80);
/// The account and region of what `up` deploys.
const ACCOUNT: &str = identity::DEFAULT_ACCOUNT;
const REGION: &str = "us-east-1";
const TRUST: &str = r#"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":{"Service":"lambda.amazonaws.com"},"Action":"sts:AssumeRole"}]}"#;
const LOG_POLICY: &str = "arn:aws:iam::aws:policy/service-role/AWSLambdaBasicExecutionRole";
/// Largest folder that is packed, bytes; Lambda would refuse a larger one anyway.
const FOLDER_BYTES_MAX: u64 = 262_144_000;

/// A deployed folder. Dropping it stops watching.
pub(crate) struct Deployed {
    _watcher: RecommendedWatcher,
    task: tokio::task::JoinHandle<()>,
}

impl Drop for Deployed {
    fn drop(&mut self) {
        self.task.abort();
    }
}

/// What a folder is.
#[derive(Debug, Clone)]
struct Folder {
    path: PathBuf,
    name: String,
    runtime: &'static str,
    handler: String,
}

/// Deploys the folder, invokes it once and goes on watching it.
pub(crate) async fn start(house: &House, path: &Path) -> anyhow::Result<Deployed> {
    let folder = Folder::read(path)?;
    let caller = Caller { bus: Arc::clone(&house.bus), endpoint: house.endpoint().into() };
    let role = caller.role(&folder.name).await?;
    let (sender, receiver) = mpsc::channel(1);
    let mut watcher = notify::recommended_watcher(move |event: notify::Result<notify::Event>| {
        if event.is_ok_and(|event| !event.kind.is_access()) {
            // A full channel already says what this would say.
            let _ = sender.try_send(());
        }
    })?;
    // Before the first deploy, so that no save falls between that and the watching.
    watcher
        .watch(&folder.path, RecursiveMode::Recursive)
        .with_context(|| format!("cannot watch {}", folder.path.display()))?;
    let zip = folder.zip()?;
    caller.deploy(&folder, &role, &zip).await?;
    caller.show(&folder).await?;
    print_commands(&folder, house.endpoint(), &role);
    let task = tokio::spawn(follow(caller, folder, role, zip, receiver));
    Ok(Deployed { _watcher: watcher, task })
}

async fn follow(caller: Caller, folder: Folder, role: String, mut deployed: Vec<u8>, mut changes: mpsc::Receiver<()>) {
    while changes.recv().await.is_some() {
        while tokio::time::timeout(QUIET, changes.recv()).await.is_ok_and(|more| more.is_some()) {}
        // A file that cannot be read is about to be replaced; its next change is on the way.
        let Ok(zip) = folder.zip() else { continue };
        if zip == deployed {
            continue;
        }
        deployed = zip;
        if let Err(error) = redeploy(&caller, &folder, &role, &deployed).await {
            output::hint(format!("not redeployed: {error:#}"));
        }
    }
}

async fn redeploy(caller: &Caller, folder: &Folder, role: &str, zip: &[u8]) -> anyhow::Result<()> {
    let began = std::time::Instant::now();
    caller.deploy(folder, role, zip).await?;
    output::hint(format!("redeployed {} in {} ms", folder.name, began.elapsed().as_millis()));
    caller.show(folder).await
}

impl Folder {
    fn read(path: &Path) -> anyhow::Result<Self> {
        if path.is_file() {
            bail!(
                "{} is a file; templates are not supported yet, give a folder with a function's code",
                path.display()
            );
        }
        let path = path.canonicalize().with_context(|| format!("there is no folder {}", path.display()))?;
        let name = path.file_name().and_then(|name| name.to_str()).map(clean_name).filter(|name| !name.is_empty());
        let name = name.context("the folder's name is no function name")?;
        // A compiled function's bootstrap lies where its build leaves it.
        let built = path.join("build");
        let path = if !path.join("bootstrap").is_file() && built.join("bootstrap").is_file() { built } else { path };
        let (runtime, handler) = guess(&path)?;
        Ok(Self { path, name, runtime, handler })
    }

    /// The folder as a zip. The same files give the same bytes.
    fn zip(&self) -> anyhow::Result<Vec<u8>> {
        let mut files = Vec::new();
        collect(&self.path, &mut files)?;
        files.sort();
        let mut writer = zip::ZipWriter::new(Cursor::new(Vec::new()));
        let mut total = 0;
        for file in files {
            let content = std::fs::read(&file)?;
            total += content.len() as u64;
            anyhow::ensure!(total < FOLDER_BYTES_MAX, "{} holds more than a function may", self.path.display());
            let mode = std::os::unix::fs::PermissionsExt::mode(&std::fs::metadata(&file)?.permissions());
            let options = SimpleFileOptions::default()
                .compression_method(zip::CompressionMethod::Deflated)
                .unix_permissions(mode & 0o777);
            let name = file.strip_prefix(&self.path)?.to_str().context("a file name is not UTF-8")?.to_owned();
            writer.start_file(name, options)?;
            writer.write_all(&content)?;
        }
        Ok(writer.finish()?.into_inner())
    }

    fn event(&self) -> Vec<u8> {
        std::fs::read(self.path.join("event.json")).unwrap_or_else(|_| b"{}".to_vec())
    }
}

fn clean_name(name: &str) -> String {
    name.chars().filter(|c| c.is_ascii_alphanumeric() || matches!(c, '-' | '_')).take(64).collect()
}

/// Runtime and handler, by the files that the console's own templates would have.
fn guess(path: &Path) -> anyhow::Result<(&'static str, String)> {
    if path.join("bootstrap").is_file() {
        return Ok(("provided.al2023", "bootstrap".to_owned()));
    }
    for (file, runtime, handler) in [
        ("lambda_function.py", "python3.13", "lambda_function.lambda_handler"),
        ("app.py", "python3.13", "app.handler"),
        ("index.mjs", "nodejs22.x", "index.handler"),
        ("index.js", "nodejs22.x", "index.handler"),
        ("index.cjs", "nodejs22.x", "index.handler"),
    ] {
        if path.join(file).is_file() {
            return Ok((runtime, handler.to_owned()));
        }
    }
    bail!("{} holds no lambda_function.py, app.py, index.mjs, index.js, index.cjs or bootstrap", path.display())
}

fn collect(directory: &Path, files: &mut Vec<PathBuf>) -> std::io::Result<()> {
    for entry in std::fs::read_dir(directory)? {
        let entry = entry?;
        let name = entry.file_name();
        let hidden = name.to_string_lossy().starts_with('.') || name == "__pycache__";
        match entry.file_type()? {
            _ if hidden => {}
            kind if kind.is_dir() => collect(&entry.path(), files)?,
            kind if kind.is_file() => files.push(entry.path()),
            _ => {}
        }
    }
    Ok(())
}

/// The developer, calling from inside: the default account's root.
struct Caller {
    bus: Arc<platform::Bus>,
    endpoint: Arc<str>,
}

impl Caller {
    fn context(&self) -> Context {
        let account = AccountId::new(ACCOUNT);
        Context {
            principal: Principal::root(&account, ""),
            account,
            region: Region::new(REGION),
            request_id: RequestId::new(&RandomIds.uuid()),
            endpoint: Arc::clone(&self.endpoint),
            source_ip: None,
            secure: false,
            source_arn: None,
            trace_id: None,
            user_agent: None,
            via: Vec::new(),
        }
    }

    /// A role for the function that may write its log, made once.
    async fn role(&self, function: &str) -> anyhow::Result<String> {
        let role_name = format!("{}-role", function.chars().take(59).collect::<String>());
        let input = iam_types::CreateRoleRequest {
            role_name: role_name.clone(),
            assume_role_policy_document: TRUST.to_owned(),
            ..Default::default()
        };
        match self.bus.call::<iam::CreateRole>(self.context(), input).await {
            Ok(_) => {}
            Err(error) if error.code.starts_with("EntityAlreadyExists") => {}
            Err(error) => return Err(error.into()),
        }
        let attach =
            iam_types::AttachRolePolicyRequest { role_name: role_name.clone(), policy_arn: LOG_POLICY.to_owned() };
        self.bus.call::<iam::AttachRolePolicy>(self.context(), attach).await?;
        Ok(format!("arn:aws:iam::{ACCOUNT}:role/{role_name}"))
    }

    async fn deploy(&self, folder: &Folder, role: &str, zip: &[u8]) -> anyhow::Result<()> {
        let zip = Bytes::copy_from_slice(zip);
        let update = types::UpdateFunctionCodeRequest {
            function_name: folder.name.clone(),
            zip_file: Some(zip.clone()),
            ..Default::default()
        };
        match self.bus.call::<op::UpdateFunctionCode>(self.context(), update).await {
            Ok(_) => return Ok(()),
            Err(error) if error.status == 404 => {}
            Err(error) => return Err(error.into()),
        }
        let create = types::CreateFunctionRequest {
            function_name: folder.name.clone(),
            runtime: Some(folder.runtime.to_owned()),
            role: role.to_owned(),
            handler: Some(folder.handler.clone()),
            code: types::FunctionCode { zip_file: Some(zip), ..Default::default() },
            ..Default::default()
        };
        self.bus.call::<op::CreateFunction>(self.context(), create).await?;
        Ok(())
    }

    /// Invokes the function with its `event.json` and prints the log and the answer.
    async fn show(&self, folder: &Folder) -> anyhow::Result<()> {
        let input = types::InvocationRequest {
            function_name: folder.name.clone(),
            log_type: Some("Tail".to_owned()),
            payload: Some(folder.event().into()),
            ..Default::default()
        };
        let answer = self.bus.call::<op::Invoke>(self.context(), input).await?;
        let tail = answer
            .log_result
            .map(|tail| base64::Engine::decode(&base64::engine::general_purpose::STANDARD, tail))
            .transpose()?;
        output::hint(String::from_utf8_lossy(&tail.unwrap_or_default()).trim_end());
        output::line(String::from_utf8_lossy(&answer.payload.unwrap_or_default()));
        Ok(())
    }
}

fn print_commands(folder: &Folder, endpoint: &str, role: &str) {
    let Folder { name, runtime, handler, .. } = folder;
    output::hint(format!(
        "\nThe same with the AWS CLI (any credentials will do):\n  \
         export AWS_ENDPOINT_URL={endpoint} AWS_REGION={REGION} AWS_ACCESS_KEY_ID={ACCOUNT} AWS_SECRET_ACCESS_KEY=freehold\n  \
         aws lambda create-function --function-name {name} --runtime {runtime} --handler {handler} --role {role} --zip-file fileb://code.zip\n  \
         aws lambda invoke --function-name {name} --payload fileb://event.json --log-type Tail out.json\n  \
         aws logs tail /aws/lambda/{name}\n\nWatching {} for changes; Ctrl-C ends.",
        folder.path.display()
    ));
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_same_files_make_the_same_zip() {
        let directory = tempfile::tempdir().unwrap();
        std::fs::write(directory.path().join("app.py"), "def handler(e, c): return 1").unwrap();
        std::fs::write(directory.path().join(".hidden"), "no").unwrap();
        let folder = Folder::read(directory.path()).unwrap();
        assert_eq!((folder.runtime, folder.handler.as_str()), ("python3.13", "app.handler"));
        let first = folder.zip().unwrap();
        assert_eq!(first, folder.zip().unwrap());
        std::fs::write(directory.path().join("app.py"), "def handler(e, c): return 2").unwrap();
        assert_ne!(first, folder.zip().unwrap());
    }

    #[test]
    fn a_folder_without_code_is_refused_with_what_is_looked_for() {
        let directory = tempfile::tempdir().unwrap();
        let error = Folder::read(directory.path()).unwrap_err().to_string();
        assert!(error.contains("lambda_function.py"), "{error}");
    }
}
