//! What belongs to a function, a version or an alias, and goes with it.

use crate::record;
use store::{Failure, Key, Record, Scan, Table, Tx};

/// Deletes a function with everything that it owns. Its version numbers stay used up.
pub(crate) async fn delete_function(tx: &Tx, function: &Key) -> Result<(), Failure> {
    for (_, url) in tx.scan(&record::URLS, &Scan::prefix(function)).await? {
        tx.delete(&record::URL_OWNERS, &record::url_owner(&url.id));
    }
    delete_all(tx, &record::VERSIONS, function).await?;
    delete_all(tx, &record::ALIASES, function).await?;
    delete_all(tx, &record::EVENT_CONFIGS, function).await?;
    delete_all(tx, &record::RESERVED, function).await?;
    delete_all(tx, &record::PROVISIONED, function).await?;
    delete_all(tx, &record::POLICIES, function).await?;
    delete_all(tx, &record::URLS, function).await?;
    delete_all(tx, &record::RUNTIMES, function).await?;
    delete_all(tx, &record::UNDELIVERED, function).await?;
    delete_all(tx, &record::SNAPSHOTS, function).await?;
    tx.delete(&record::FUNCTIONS, function);
    Ok(())
}

/// Deletes what a version or an alias owns.
pub(crate) async fn delete_qualifier(tx: &Tx, function: &Key, qualifier: &str) -> Result<(), Failure> {
    let key = &record::qualified(function, qualifier);
    if let Some(url) = tx.get(&record::URLS, key).await? {
        tx.delete(&record::URL_OWNERS, &record::url_owner(&url.id));
    }
    tx.delete(&record::EVENT_CONFIGS, key);
    tx.delete(&record::PROVISIONED, key);
    tx.delete(&record::POLICIES, key);
    tx.delete(&record::URLS, key);
    tx.delete(&record::RUNTIMES, key);
    Ok(())
}

async fn delete_all<T: Record>(tx: &Tx, table: &Table<T>, prefix: &Key) -> Result<(), Failure> {
    for (key, _) in tx.scan(table, &Scan::prefix(prefix)).await? {
        tx.delete(table, &key);
    }
    Ok(())
}
