export { createMetrics, type Metrics, type MetricsSource } from './create-metrics.ts';
