float[] logits = [-120f, -3.5f, 0f, 4.25f, 95f];
float[] sigmoid = new float[logits.Length];
float[] softplus = new float[logits.Length];
for (int i = 0; i < logits.Length; i++)
{
    float bounded = Math.Clamp(logits[i], -30f, 30f);
    sigmoid[i] = MathF.Exp(bounded) / (1f + MathF.Exp(bounded));
    softplus[i] = Softplus(logits[i]);
}

double loss = 0;
for (int epoch = 0; epoch < 3; epoch++)
{
    loss = logits.Select(logit => LogisticLoss(logit)).Average();
    Console.WriteLine($"epoch {epoch}: {loss}");
}

Console.WriteLine(string.Join(", ", sigmoid.Zip(softplus)));

static float Softplus(float x)
{
    if (x > 20f)
    {
        return x;
    }

    return MathF.Log(1f + MathF.Exp(x));
}

static double LogisticLoss(double margin) =>
    margin < -35 ? -margin : Math.Log(1 + Math.Exp(-margin));
