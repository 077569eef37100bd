using Tensorflow; using Tensorflow.Keras; using Tensorflow.Keras.Engine; using static Tensorflow.KerasApi;
var directory = Path.Combine("data", "flowers");
var train = keras.preprocessing.image_dataset_from_directory(directory, validation_split: 0.2f, subset: "training", batch_size: 32);
var val = keras.preprocessing.image_dataset_from_directory(directory, validation_split: 0.2f, subset: "validation", batch_size: 32); //! MLH1005
train = train.cache().shuffle(1000).prefetch(buffer_size: -1);
val = val.cache().prefetch(buffer_size: -1);
