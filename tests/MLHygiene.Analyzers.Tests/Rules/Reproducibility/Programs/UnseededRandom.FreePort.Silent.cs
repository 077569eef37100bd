// Silent: the number is a port and the bytes are a secret; the model behind the server is not touched.
using System.Net;
using System.Security.Cryptography;

public sealed class PredictionServer
{
    private readonly HttpListener _listener = new();
    private readonly Func<float[], float> _predict;

    public PredictionServer(Func<float[], float> predict)
    {
        _predict = predict;
        Port = new Random().Next(49152, 65535);
        Secret = RandomNumberGenerator.GetHexString(32);
        _listener.Prefixes.Add($"http://localhost:{Port}/");
    }

    public int Port { get; }

    public string Secret { get; }

    public async Task Serve(float[] weights, float bias, int epochs)
    {
        _listener.Start();
        for (int epoch = 0; epoch < epochs; epoch++)
        {
            HttpListenerContext context = await _listener.GetContextAsync();
            float[] features = context.Request.Url.Segments.Skip(1).Select((_, i) => weights[i]).ToArray();
            using var writer = new StreamWriter(context.Response.OutputStream);
            await writer.WriteAsync((_predict(features) + bias).ToString(System.Globalization.CultureInfo.InvariantCulture));
        }
    }
}
