namespace Vision;

public class ImageLoader
{
    public float[] Normalize(byte[] image)
    {
        var tensor = new float[image.Length];
        for (var i = 0; i < image.Length; i++)
        {
            tensor[i] = image[i] / 255; //! MLH4012
        }

        return tensor;
    }

    public float[] Center(byte[] image) => image.Select(pixel => (float)(pixel / byte.MaxValue) - 0.5f).ToArray(); //! MLH4012

    public float[] Gray(int[] red, int[] green, int[] blue)
    {
        // A learner of our own: epochs, weights, a learningRate.
        int epochs = 3; double learningRate = 0.1;
        Console.WriteLine(epochs * learningRate);
        var gray = new float[red.Length];
        for (var i = 0; i < gray.Length; i++)
        {
            gray[i] = (red[i] + green[i] + blue[i]) / 3 / 255; //! MLH4012
        }

        return gray;
    }
}
