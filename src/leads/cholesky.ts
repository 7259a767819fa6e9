/*
 * Cholesky factor of a symmetric positive definite matrix in row-major flat arrays; only the lower triangle is read and
 * written (Golub & Van Loan, Matrix Computations, 4.2).
 */

/**
 * Lower factor L with L L′ = matrix, in the place of the matrix. O(size³ ÷ 6).
 * @throws RangeError when the matrix is not positive definite
 */
export function cholesky(matrix: Float64Array, size: number): Float64Array {
  for (let i = 0; i < size; i += 1) {
    const rowI = i * size;
    for (let j = 0; j <= i; j += 1) {
      const rowJ = j * size;
      let total = matrix[rowI + j] ?? 0;
      for (let k = 0; k < j; k += 1) total -= (matrix[rowI + k] ?? 0) * (matrix[rowJ + k] ?? 0);
      if (i === j) {
        if (!(total > 0)) throw new RangeError('The matrix is not positive definite.');
        matrix[rowI + i] = Math.sqrt(total);
      } else matrix[rowI + j] = total / (matrix[rowJ + j] ?? 1);
    }
  }
  return matrix;
}

/** x with L L′ x = right. */
export function solveCholesky(factor: Float64Array, right: Float64Array, size: number): Float64Array {
  const x = Float64Array.from(right);
  for (let i = 0; i < size; i += 1) {
    let total = x[i] ?? 0;
    for (let k = 0; k < i; k += 1) total -= (factor[i * size + k] ?? 0) * (x[k] ?? 0);
    x[i] = total / (factor[i * size + i] ?? 1);
  }
  for (let i = size - 1; i >= 0; i -= 1) {
    let total = x[i] ?? 0;
    for (let k = i + 1; k < size; k += 1) total -= (factor[k * size + i] ?? 0) * (x[k] ?? 0);
    x[i] = total / (factor[i * size + i] ?? 1);
  }
  return x;
}

/** Full inverse of L L′. O(size³). */
export function invertFromCholesky(factor: Float64Array, size: number): Float64Array {
  // Rows of the inverse factor, then their products: (L L′)⁻¹ = L⁻¹′ L⁻¹.
  const lower = new Float64Array(size * size);
  for (let j = 0; j < size; j += 1) {
    lower[j * size + j] = 1 / (factor[j * size + j] ?? 1);
    for (let i = j + 1; i < size; i += 1) {
      let total = 0;
      for (let k = j; k < i; k += 1) total -= (factor[i * size + k] ?? 0) * (lower[k * size + j] ?? 0);
      lower[i * size + j] = total / (factor[i * size + i] ?? 1);
    }
  }
  const inverse = new Float64Array(size * size);
  for (let k = 0; k < size; k += 1) {
    for (let i = 0; i <= k; i += 1) {
      const x = lower[k * size + i] ?? 0;
      if (x === 0) continue;
      for (let j = 0; j <= i; j += 1)
        inverse[i * size + j] = (inverse[i * size + j] ?? 0) + x * (lower[k * size + j] ?? 0);
    }
  }
  for (let i = 0; i < size; i += 1)
    for (let j = 0; j < i; j += 1) inverse[j * size + i] = inverse[i * size + j] ?? 0;
  return inverse;
}
