//! `up`: everything on this machine, for development.

use super::{IamMode, UpArguments};
use crate::deploy;
use crate::house::{Data, House, Mode, Plan, Smtp};
use crate::output;
use identity::Enforcement;
use std::net::{Ipv4Addr, SocketAddr};
use std::process::ExitCode;

pub(crate) fn run(arguments: UpArguments) -> anyhow::Result<ExitCode> {
    super::serve::log_to_stderr();
    let plan = Plan {
        mode: Mode::Up,
        data: if arguments.ephemeral { Data::Ephemeral } else { Data::Directory(arguments.data.clone()) },
        listen: vec![SocketAddr::from((Ipv4Addr::LOCALHOST, arguments.port))],
        enforcement: match arguments.iam {
            IamMode::Enforce => Enforcement::Enforce,
            IamMode::Audit => Enforcement::Audit,
            IamMode::Off => Enforcement::Off,
        },
        egress: !arguments.no_egress,
        url_grace: arguments.url_grace,
        require_isolation: false,
        zygote: !arguments.no_zygote,
        pool_max: arguments.pool_max.into(),
        environments_max: arguments.environments_max.into(),
        idle: std::time::Duration::from_secs(arguments.idle_seconds.into()),
        tls: None,
        surroundings: crate::surroundings::typed(&arguments.file_system, &arguments.vpc)?,
        smtp: arguments.smtp.clone().map(|url| Smtp { url, from: arguments.smtp_from.clone() }),
        restores: arguments.restores.into(),
        outside: targets::http::Outside::open(),
    };
    super::serve::runtime()?.block_on(serve(plan, arguments))
}

async fn serve(plan: Plan, arguments: UpArguments) -> anyhow::Result<ExitCode> {
    let mut stop = super::serve::Stop::new()?;
    let house = House::build(plan).await?;
    announce(&house, arguments.json);
    let deployed = match &arguments.path {
        Some(path) => Some(deploy::start(&house, path).await?),
        None => None,
    };
    stop.wait().await;
    drop(deployed);
    house.close().await;
    Ok(ExitCode::SUCCESS)
}

fn announce(house: &House, json: bool) {
    let endpoint = house.endpoint();
    if json {
        output::line(serde_json::json!({"ready": true, "endpoint": endpoint}).to_string());
    } else {
        output::line(format!("ready {endpoint}"));
        output::hint(format!("point the AWS tools here:  eval \"$(freehold env --endpoint {endpoint})\""));
    }
}
