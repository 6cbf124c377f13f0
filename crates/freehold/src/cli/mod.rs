//! The command line: what can be typed, and where it goes.

mod ask;
mod doctor;
mod repair;
mod serve;
mod up;

use crate::output;
use clap::{CommandFactory, Parser, Subcommand};
use std::path::PathBuf;
use std::process::ExitCode;

/// AWS Lambda that you own.
#[derive(Debug, Parser)]
#[command(name = "freehold", version, about, max_term_width = 100)]
struct Cli {
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Run everything on this machine for development; with a folder, deploy and invoke its function too.
    Up(UpArguments),
    /// Run for a team: every call is signed and every permission enforced.
    Serve {
        /// The configuration file (JSON).
        #[arg(long)]
        config: PathBuf,
    },
    /// Invoke a function and print what it answers.
    Invoke {
        /// The function's name or ARN.
        function: String,
        /// The event, as JSON.
        #[arg(long, default_value = "{}", conflicts_with = "payload_file")]
        payload: String,
        /// A file with the event; `-` is standard input.
        #[arg(long)]
        payload_file: Option<PathBuf>,
        /// A version or an alias.
        #[arg(long)]
        qualifier: Option<String>,
        #[command(flatten)]
        server: Server,
    },
    /// Print a function's log.
    Logs {
        /// The function's name.
        function: String,
        /// Keep printing new lines.
        #[arg(short, long)]
        follow: bool,
        #[command(flatten)]
        server: Server,
    },
    /// Questions about permissions.
    Iam {
        #[command(subcommand)]
        question: IamQuestion,
    },
    /// Say which isolation layers and runtimes this host offers, and how to get the missing ones.
    Doctor {
        /// Print JSON.
        #[arg(long)]
        json: bool,
    },
    /// Open a store that start-up refused as damaged: keep what is whole, give up the rest.
    Repair {
        /// The data directory, of which no server may be running.
        #[arg(long, default_value = ".freehold")]
        data: PathBuf,
    },
    /// Print the shell exports that point the AWS tools here: eval "$(freehold env)".
    Env {
        #[command(flatten)]
        server: Server,
    },
    /// Print a completion script for a shell.
    Completions {
        /// bash, zsh, fish, elvish or powershell.
        shell: clap_complete::Shell,
    },
}

#[derive(Debug, Subcommand)]
enum IamQuestion {
    /// Print the least policy that a function's role needs for the calls that it made so far (`up` only).
    Suggest {
        /// The function's name or ARN.
        function: String,
        #[command(flatten)]
        server: Server,
    },
}

#[derive(Debug, clap::Args)]
struct UpArguments {
    /// A folder with a function's code.
    path: Option<PathBuf>,
    /// The port on 127.0.0.1; 0 takes any free one.
    #[arg(long, default_value_t = 4566)]
    port: u16,
    /// Where state is kept.
    #[arg(long, default_value = ".freehold", conflicts_with = "ephemeral")]
    data: PathBuf,
    /// Keep state in memory only.
    #[arg(long)]
    ephemeral: bool,
    /// What to do about calls that a role's policies do not allow.
    #[arg(long, value_enum, default_value_t = IamMode::Enforce)]
    iam: IamMode,
    /// Print one JSON line when ready, for scripts.
    #[arg(long)]
    json: bool,
    /// Start a Python interpreter for each environment, instead of copying one that is loaded already.
    #[arg(long)]
    no_zygote: bool,
    /// How many sandboxes of a runtime wait for functions at most; how many do below that follows demand.
    #[arg(long, value_name = "COUNT", default_value_t = compute::limits::STOCK_PER_PACK_MAX)]
    pool_max: u16,
    /// How many environments there may be at a time; fewer where memory or descriptors do not allow for as many.
    #[arg(long, value_name = "COUNT", default_value_t = compute::limits::ENVIRONMENTS_MAX, value_parser = clap::value_parser!(u16).range(1..))]
    environments_max: u16,
    /// How many seconds an environment may stand idle before it is removed.
    #[arg(long, value_name = "SECONDS", default_value_t = compute::limits::IDLE_SECONDS)]
    idle_seconds: u32,
    /// Let callers of function URLs in who have `lambda:InvokeFunctionUrl` alone, as AWS does with URLs from before October 2025.
    #[arg(long)]
    url_grace: bool,
    /// Give functions no network at all beyond the platform's API.
    #[arg(long)]
    no_egress: bool,
    /// A folder that stands for an access point of EFS: `fsap-0123456789abcdef0=FOLDER`, or the whole ARN. It must not be root's.
    #[arg(long, value_name = "ACCESS-POINT=FOLDER")]
    file_system: Vec<String>,
    /// A network that functions can be put in: `vpc-1=subnet-1,subnet-2,sg-1`. Without any, ids are taken as they come.
    #[arg(long, value_name = "VPC=IDS")]
    vpc: Vec<String>,
    /// How long restoring an object from an archive of S3 takes.
    #[arg(long, value_enum, default_value_t)]
    restores: Restores,
    /// Send the mails of topics through this server, smtp://127.0.0.1:1025; they are kept at /_freehold/outbox in any case.
    #[arg(long, value_name = "URL")]
    smtp: Option<String>,
    /// Whom those mails come from.
    #[arg(long, default_value = "no-reply@sns.amazonaws.com", value_name = "ADDRESS", requires = "smtp")]
    smtp_from: String,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, clap::ValueEnum, serde::Deserialize)]
#[serde(rename_all = "lowercase")]
enum Restores {
    /// No time.
    #[default]
    Instant,
    /// As long as on AWS, by tier, on a clock that `POST /_freehold/clock` moves.
    Timed,
}

impl From<Restores> for service_s3::Restores {
    fn from(restores: Restores) -> Self {
        match restores {
            Restores::Instant => Self::Instant,
            Restores::Timed => Self::Timed,
        }
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
enum IamMode {
    /// Refuse them, as on AWS.
    Enforce,
    /// Let them pass and say so in the log.
    Audit,
    /// Let them pass.
    Off,
}

/// Which running server a command talks to.
#[derive(Debug, Clone, clap::Args)]
struct Server {
    /// The server's address.
    #[arg(long, env = "AWS_ENDPOINT_URL", default_value = "http://127.0.0.1:4566")]
    endpoint: String,
    /// The region.
    #[arg(long, env = "AWS_REGION", default_value = "us-east-1")]
    region: String,
}

/// Runs what was typed.
pub(crate) fn run() -> ExitCode {
    let cli = Cli::parse();
    let done = match cli.command {
        Command::Up(arguments) => up::run(arguments),
        Command::Serve { config } => serve::run(&config),
        Command::Invoke { function, payload, payload_file, qualifier, server } => {
            ask::invoke(&server, &function, qualifier.as_deref(), payload, payload_file)
        }
        Command::Logs { function, follow, server } => ask::logs(&server, &function, follow),
        Command::Iam { question: IamQuestion::Suggest { function, server } } => ask::suggest(&server, &function),
        Command::Doctor { json } => doctor::run(json),
        Command::Repair { data } => repair::run(&data),
        Command::Env { server } => {
            print_env(&server);
            Ok(ExitCode::SUCCESS)
        }
        Command::Completions { shell } => {
            clap_complete::generate(shell, &mut Cli::command(), "freehold", &mut std::io::stdout());
            Ok(ExitCode::SUCCESS)
        }
    };
    done.unwrap_or_else(|error| {
        output::hint(format!("freehold: {error:#}"));
        ExitCode::FAILURE
    })
}

fn print_env(server: &Server) {
    output::line(format!("export AWS_ENDPOINT_URL={}", server.endpoint));
    output::line(format!("export AWS_REGION={} AWS_DEFAULT_REGION={}", server.region, server.region));
    output::line("export AWS_ACCESS_KEY_ID=000000000000 AWS_SECRET_ACCESS_KEY=freehold");
}
