//! The name servers that sandboxes ask.

use std::fs;
use std::net::IpAddr;

/// The configured name servers, or else the host's, or else those the host's own resolver asks. Empty if all of them are
/// on the host's loopback interface, where no sandbox gets to: then names do not resolve until some are configured.
pub(crate) fn nameservers(configured: &[IpAddr]) -> Vec<IpAddr> {
    if !configured.is_empty() {
        return configured.to_vec();
    }
    ["/etc/resolv.conf", "/run/systemd/resolve/resolv.conf"]
        .into_iter()
        .map(|path| reachable(&fs::read_to_string(path).unwrap_or_default()))
        .find(|found| !found.is_empty())
        .unwrap_or_default()
}

/// Sandboxes speak IPv4 only.
fn reachable(resolv_conf: &str) -> Vec<IpAddr> {
    let address = |line: &str| line.split_whitespace().skip_while(|word| *word != "nameserver").nth(1)?.parse().ok();
    resolv_conf.lines().filter_map(address).filter(|address: &IpAddr| address.is_ipv4() && !address.is_loopback()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_servers_that_can_be_reached_count() {
        let cases = [
            ("nameserver 10.0.0.1\nnameserver 127.0.0.53\n", vec!["10.0.0.1"]),
            ("# nameserver\nsearch x\nnameserver fd00::1\n", vec![]),
            ("", vec![]),
        ];
        for (text, want) in cases {
            let want: Vec<IpAddr> = want.into_iter().map(|address| address.parse().expect("address")).collect();
            assert_eq!(reachable(text), want, "{text}");
        }
    }
}
