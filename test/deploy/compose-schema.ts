/** The part of the Compose specification that deploy/compose.yaml uses, strictly: an unknown key is a fault. */
import { z } from 'zod';

const duration = z.string().regex(/^\d+(ms|s|m|h)$/);
const memory = z.string().regex(/^\d+[KMG]$/);
const cpus = z.string().regex(/^\d+(\.\d+)?$/);
/** an exact version: a moving tag is another program tomorrow */
const image = z.string().regex(/^[a-z0-9./-]+:(\d+\.\d+\.\d+(-[a-z]+)?|\$\{VERSION:-\d+\.\d+\.\d+\})$/);
const amounts = z.strictObject({ cpus: cpus.optional(), memory });

export const service = z.strictObject({
  image,
  build: z.strictObject({ context: z.string(), dockerfile: z.string() }).optional(),
  command: z.array(z.string()).min(1).optional(),
  env_file: z.array(z.strictObject({ path: z.string(), required: z.boolean() })).optional(),
  environment: z.record(z.string().regex(/^[A-Z_]+$/), z.string()).optional(),
  restart: z.enum(['unless-stopped', 'on-failure']),
  init: z.boolean().optional(),
  read_only: z.boolean().optional(),
  user: z.string().optional(),
  cap_drop: z.array(z.literal('ALL')).optional(),
  cap_add: z.array(z.literal('NET_BIND_SERVICE')).optional(),
  security_opt: z.array(z.literal('no-new-privileges:true')).optional(),
  tmpfs: z.array(z.string()).optional(),
  stop_grace_period: duration.optional(),
  ports: z.array(z.string().regex(/^\d+:\d+(\/udp)?$/)).optional(),
  volumes: z.array(z.string().regex(/^(\.\/)?[\w.-]+:\/[\w/.-]+(:ro)?$/)).optional(),
  networks: z.array(z.string()).min(1),
  depends_on: z
    .record(z.string(), z.strictObject({ condition: z.enum(['service_healthy', 'service_completed_successfully']) }))
    .optional(),
  healthcheck: z
    .strictObject({
      test: z.array(z.string()).min(2),
      interval: duration,
      timeout: duration,
      retries: z.int().positive(),
      start_period: duration.optional(),
    })
    .optional(),
  deploy: z.strictObject({
    resources: z.strictObject({ limits: amounts.required(), reservations: amounts.optional() }),
  }),
});

export const compose = z.strictObject({
  name: z.string(),
  services: z.record(z.string(), service),
  networks: z.record(z.string(), z.strictObject({ internal: z.boolean().optional() })),
  volumes: z.record(z.string(), z.strictObject({})),
});
