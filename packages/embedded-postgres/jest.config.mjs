import { nodePreset } from '../config/jest-node.mjs';

export default nodePreset;
