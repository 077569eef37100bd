
class AttentionLayer
{
    static void SoftmaxRows(float[,] scores)
    {
        for (int row = 0; row < scores.GetLength(0); row++)
        {
            float sum = 0f;
            for (int column = 0; column < scores.GetLength(1); column++)
            {
                scores[row, column] = MathF.Exp(scores[row, column]); //! MLH4007
                sum += scores[row, column];
            }
            for (int column = 0; column < scores.GetLength(1); column++)
                scores[row, column] /= sum;
        }
    }

    float[,] Logits, Gradient, Weights, Bias;
}
