using Tensorflow; using Tensorflow.Keras; using Tensorflow.Keras.Engine; using static Tensorflow.KerasApi;
class T
{
    static void Run(string root)
    {
        var all = keras.preprocessing.image_dataset_from_directory(root);
        var train = all.skip(10);
        var val = all.take(10);
        Console.WriteLine(train.GetHashCode() + val.GetHashCode());
    }
}
