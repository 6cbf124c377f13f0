// An object in parts by lib-storage, presigned URLs both ways, pages of a list, and refusals, as a JavaScript client sees them.
// Argument: a bucket. Where to call comes from the environment.
import {
  CopyObjectCommand,
  GetObjectCommand,
  HeadObjectCommand,
  paginateListObjectsV2,
  PutObjectCommand,
  S3Client,
} from "@aws-sdk/client-s3";
import { Upload } from "@aws-sdk/lib-storage";
import { getSignedUrl } from "@aws-sdk/s3-request-presigner";
import { createHash, randomBytes } from "node:crypto";
import { Readable } from "node:stream";

const [Bucket] = process.argv.slice(2);
const s3 = new S3Client({ maxAttempts: 1, forcePathStyle: true });
const md5 = (bytes) => createHash("md5").update(bytes).digest("hex");

const large = randomBytes(11 * 1024 * 1024);
const body = Readable.from((function* () {
  for (let at = 0; at < large.length; at += 100_000) yield large.subarray(at, at + 100_000);
})());
const upload = await new Upload({ client: s3, params: { Bucket, Key: "large ü", Body: body, Metadata: { from: "js" } } }).done();
const back = await s3.send(new GetObjectCommand({ Bucket, Key: "large ü" }));
const whole = await back.Body.transformToByteArray();
const head = await s3.send(new HeadObjectCommand({ Bucket, Key: "large ü", ChecksumMode: "ENABLED" }));

const putUrl = await getSignedUrl(s3, new PutObjectCommand({ Bucket, Key: "signed", ContentType: "text/plain" }));
const put = await fetch(putUrl, { method: "PUT", body: "hello", headers: { "content-type": "text/plain" } });
const getUrl = await getSignedUrl(s3, new GetObjectCommand({ Bucket, Key: "signed" }), { expiresIn: 60 });
const got = await fetch(getUrl);

await s3.send(new CopyObjectCommand({ Bucket, Key: "copy", CopySource: `${Bucket}/signed` }));
const keys = [];
for await (const page of paginateListObjectsV2({ client: s3, pageSize: 2 }, { Bucket }))
  keys.push((page.Contents ?? []).map((one) => one.Key));
const missing = await s3.send(new GetObjectCommand({ Bucket, Key: "missing" })).catch((error) => error.name);
const again = await s3
  .send(new PutObjectCommand({ Bucket, Key: "copy", Body: "x", IfNoneMatch: "*" }))
  .catch((error) => error.name);

console.log(
  JSON.stringify({
    parts: upload.ETag.replaceAll('"', "").split("-")[1],
    same: md5(whole) === md5(large),
    metadata: back.Metadata,
    checksum: head.ChecksumType,
    put: put.status,
    got: await got.text(),
    type: got.headers.get("content-type"),
    keys,
    missing,
    again,
  }),
);
