using System.Numerics.Tensors;

float[][] embeddings = [[0.1f, 0.9f], [0f, 0f], [3f, -4f]];
var units = new List<float[]>();
foreach (float[] embedding in embeddings)
{
    float norm = TensorPrimitives.Norm<float>(embedding);
    if (norm > float.Epsilon)
    {
        units.Add(Array.ConvertAll(embedding, value => value / norm));
    }
}

double[] gradient = [0.0, 0.5, -0.25];
double largest = gradient.Max(Math.Abs);
double scale = largest > double.Epsilon ? 1.0 / largest : 1.0;

double previousLoss = double.MaxValue;
double weight = 4.0;
for (int epoch = 0; epoch < 500; epoch++)
{
    weight -= 0.1 * scale * 2 * weight;
    double loss = weight * weight;
    if (Math.Abs(previousLoss - loss) < 1e-9)
    {
        Console.WriteLine($"converged in epoch {epoch}");
        break;
    }

    previousLoss = loss;
}

Console.WriteLine($"{units.Count} embeddings, weight {weight}");
