import { defineConfig } from 'vitest/config';
import { shared } from '../config/vitest-base.js';

export default defineConfig({ test: { ...shared, include: ['src/**/*.test.ts'] } });
