static class Stopwatch2
{
    const int MillisecondsPerSecond = 1000;
    const int BatchSize = 32;

    static void Main(string[] args)
    {
        int epochs = 3, trainingRows = 1000;
        double learningRate = 0.1;
        long elapsed = Environment.TickCount64;
        double seconds = elapsed / MillisecondsPerSecond;
        double minutes = elapsed / 1000 / 60;
        float batches = trainingRows / BatchSize;
        decimal kilobytes = GC.GetTotalMemory(false) / 1024;
        Console.WriteLine($"{seconds:F1} s, {minutes:F1} min, {batches}, {kilobytes:N2} kB, {epochs}, {learningRate:F3}");
        double progress = 100 * epochs / trainingRows;
        double full = (trainingRows + epochs - 1) / epochs;
        Console.WriteLine(progress + full);
    }
}
