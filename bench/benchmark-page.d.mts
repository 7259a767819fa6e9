export function writeBenchmarkPart(heading: string, body: string, page?: string): void;
