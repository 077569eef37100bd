// Silent: requests are spread over the workers of this process; no model ever sees the number.
using System.Threading.Channels;

public sealed class PredictionDispatcher
{
    private readonly Channel<(string Id, float[] Features)>[] _queues;

    public PredictionDispatcher(int workers)
    {
        _queues = new Channel<(string, float[])>[workers];
        for (int i = 0; i < workers; i++)
        {
            _queues[i] = Channel.CreateUnbounded<(string, float[])>();
        }
    }

    public ValueTask Enqueue(string sessionId, float[] features)
    {
        var queue = _queues[(uint)sessionId.GetHashCode() % (uint)_queues.Length];
        return queue.Writer.WriteAsync((sessionId, features));
    }

    public async Task Serve(int worker, Func<float[], float[]> predictLogits, Action<string, int> publishLabel)
    {
        await foreach (var (id, features) in _queues[worker].Reader.ReadAllAsync())
        {
            float[] probabilities = Softmax(predictLogits(features));
            publishLabel(id, Array.IndexOf(probabilities, probabilities.Max()));
        }
    }

    private static float[] Softmax(float[] logits)
    {
        float max = logits.Max();
        float[] powers = Array.ConvertAll(logits, logit => MathF.Exp(logit - max));
        float sum = powers.Sum();
        return Array.ConvertAll(powers, power => power / sum);
    }
}
