import { fork } from 'node:child_process';

/** Work of one kind, done in a process of its own: `--lane` starts this program as one that waits for tasks. */
export type TaskRunner<T, R> = (task: T) => Promise<R>;

/** Turns this process into a lane when it was started as one. */
export function serveLane<T, R>(run: TaskRunner<T, R>): boolean {
  if (!process.argv.includes('--lane')) return false;
  process.on('message', (task: T) => {
    run(task).then(
      (result) => process.send?.({ result }),
      (cause: unknown) => {
        console.error(cause);
        process.exit(1);
      },
    );
  });
  return true;
}

/**
 * Does the tasks in so many processes, each task in the next free one and each in a fresh process, so that neither memory nor
 * compiled code of one task helps or hinders another.
 * @param onDone told after each task
 * @returns results in the order of the tasks
 */
export async function runInLanes<T extends object, R>(
  tasks: readonly T[],
  lanes: number,
  onDone: (done: number) => void = () => undefined,
): Promise<R[]> {
  const results: R[] = [];
  let next = 0;
  let done = 0;
  const lane = async () => {
    for (let at = next++; at < tasks.length; at = next++) {
      const task = tasks[at];
      if (task === undefined) return;
      results[at] = await inProcess<T, R>(task);
      onDone((done += 1));
    }
  };
  await Promise.all(Array.from({ length: Math.min(lanes, tasks.length) }, lane));
  return results;
}

function inProcess<T extends object, R>(task: T): Promise<R> {
  return new Promise((resolve, reject) => {
    const child = fork(process.argv[1] ?? '', ['--lane']);
    child.on('message', ({ result }: { result: R }) => {
      resolve(result);
      child.kill();
    });
    child.on('exit', (code) => reject(new Error(`a benchmark task ended with code ${code}`)));
    child.send(task);
  });
}
